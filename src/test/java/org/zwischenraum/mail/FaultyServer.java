package org.zwischenraum.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A mail server for tests that takes mails, and breaks where it is told to. */
final class FaultyServer implements AutoCloseable {
    /** Where it breaks. */
    enum Fault {
        NONE,
        /** Says nothing at all. */
        SILENT,
        /** Hangs up while the mail is on its way. */
        CUT_IN_DATA,
        /** Takes the whole mail and hangs up before saying so. */
        CUT_AFTER_DATA,
        /** Answers the end of the mail only when it is let. */
        HELD
    }

    final CountDownLatch asked = new CountDownLatch(1);
    final CountDownLatch held = new CountDownLatch(1);
    private final List<String> ids = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;
    private final Fault fault;
    private final Thread listening;

    FaultyServer(int port, Fault fault) throws IOException {
        this.socket = new ServerSocket(port, 20, InetAddress.getLoopbackAddress());
        this.fault = fault;
        this.listening = Thread.ofPlatform().daemon().start(this::listen);
    }

    /** The Message-ID of each mail that came whole, in their order. */
    List<String> ids() {
        return ids;
    }

    private void listen() {
        try {
            while (true) {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> talk(client));
            }
        } catch (IOException closed) {
            // The test has ended.
        }
    }

    private void talk(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            var out = client.getOutputStream();
            if (fault == Fault.SILENT) {
                in.readLine();
                return;
            }
            say(out, "220 faulty");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("DATA") && !takesMail(in, out)) return;
                if (!line.startsWith("DATA")) say(out, line.startsWith("QUIT") ? "221 bye" : "250 ok");
            }
        } catch (IOException | InterruptedException gone) {
            // The other side has hung up.
        }
    }

    private boolean takesMail(BufferedReader in, OutputStream out) throws IOException, InterruptedException {
        say(out, "354 go on");
        String id = "";
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (line.startsWith("Message-ID:")) id = line.substring(11).strip();
            if (fault == Fault.CUT_IN_DATA) return false;
        }
        ids.add(id);
        if (fault == Fault.CUT_AFTER_DATA) return false;
        asked.countDown();
        if (fault == Fault.HELD) held.await();
        say(out, "250 taken");
        return true;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        held.countDown();
        socket.close();
        listening.join();
    }
}
