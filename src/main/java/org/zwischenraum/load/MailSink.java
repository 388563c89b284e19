package org.zwischenraum.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A mail server as simple as can be (RFC 5321): takes every mail and keeps none. */
final class MailSink implements AutoCloseable {
    private final ServerSocket socket;

    MailSink() throws IOException {
        socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    /** The lines by which a house finds it. */
    List<String> settings() {
        return List.of(
                "smtp-host=127.0.0.1",
                "smtp-port=" + socket.getLocalPort(),
                "smtp-security=none",
                "mail-from=house@example.org");
    }

    private void listen() {
        try {
            while (true) {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> talk(client));
            }
        } catch (IOException closed) {
            // The measuring has ended.
        }
    }

    private static void talk(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = client.getOutputStream();
            say(out, "220 sink");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("DATA")) swallow(in, out);
                else say(out, line.startsWith("QUIT") ? "221 bye" : "250 ok");
            }
        } catch (IOException gone) {
            // The house has hung up.
        }
    }

    private static void swallow(BufferedReader in, OutputStream out) throws IOException {
        say(out, "354 go on");
        String line = in.readLine();
        while (line != null && !line.equals(".")) line = in.readLine();
        say(out, "250 taken");
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
