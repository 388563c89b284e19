package org.zwischenraum.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server for tests that listens to everything and answers each recipient the same. */
final class StubbornServer implements AutoCloseable {
    private final AtomicInteger asked = new AtomicInteger();
    private final ServerSocket socket;
    private final String answer;

    StubbornServer(int port, String answer) throws IOException {
        this.socket = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
        this.answer = answer;
        Thread.ofVirtual().start(this::listen);
    }

    int asked() {
        return asked.get();
    }

    private void listen() {
        try {
            while (true) {
                talk(socket.accept());
            }
        } catch (IOException closed) {
            // The test has ended.
        }
    }

    private void talk(Socket client) throws IOException {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII)) {
            out.print("220 stubborn\r\n");
            out.flush();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                out.print(reply(line) + "\r\n");
                out.flush();
            }
        }
    }

    private String reply(String line) {
        if (line.startsWith("RCPT")) {
            asked.incrementAndGet();
            return answer;
        }
        return line.startsWith("QUIT") ? "221 bye" : "250 ok";
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
