package org.zwischenraum.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A browser as simple as can be, so that the measuring machine's own work is small: one connection that is kept (HTTP/1.1,
 * RFC 9112), one request after the other, nothing unpacked.
 */
final class LoadClient implements AutoCloseable {
    private static final byte[] HEADERS_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LAST_CHUNK = "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private final int port;
    private final String headers;
    private Socket socket;
    private InputStream in;
    private boolean ends;
    private byte[] buffer = new byte[1 << 17];
    private int length;

    LoadClient(int port, String cookies) {
        this.port = port;
        try {
            socket = connect(port);
            in = socket.getInputStream();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        headers =
                " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept-Encoding: gzip\r\nCookie: " + cookies + "\r\n\r\n";
    }

    private static Socket connect(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        return socket;
    }

    /** The request for a page, made once and sent often. */
    byte[] request(String path) {
        return ("GET " + path + headers).getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Fetches a page.
     *
     * @return how many bytes came over the wire, headers included
     * @throws IllegalStateException when the answer is not 200
     */
    int fetch(byte[] request) {
        try {
            if (ends) reconnect();
            socket.getOutputStream().write(request);
            length = 0;
            readBody(readHeaders());
            demand(" 200");
            return length;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Whether there is a page. */
    boolean isThere(String path) {
        try {
            fetch(request(path));
            return true;
        } catch (IllegalStateException another) {
            return false;
        }
    }

    /** The body that came last, unpacked. */
    String text() throws IOException {
        return Packed.text(Arrays.copyOf(buffer, length));
    }

    /** The server ends a connection after some requests, and says so in the last answer. */
    private void reconnect() throws IOException {
        socket.close();
        socket = connect(port);
        in = socket.getInputStream();
        ends = false;
    }

    private void demand(String status) {
        String line = new String(buffer, 0, 13, StandardCharsets.US_ASCII);
        if (!line.contains(status)) throw new IllegalStateException("the server answered " + line);
    }

    private int readHeaders() throws IOException {
        while (true) {
            read();
            int end = indexOf(HEADERS_END);
            if (end >= 0) return end + HEADERS_END.length;
        }
    }

    private void readBody(int start) throws IOException {
        String head = new String(buffer, 0, start, StandardCharsets.US_ASCII).toLowerCase(java.util.Locale.ROOT);
        if (!head.startsWith("http/1.1 200"))
            throw new IllegalStateException(head.lines().findFirst().orElse(""));
        ends = head.contains("connection: close");
        int field = head.indexOf("content-length:");
        if (field < 0) {
            while (!endsWith(LAST_CHUNK)) read();
            return;
        }
        int size = Integer.parseInt(
                head.substring(field + 15, head.indexOf('\r', field)).strip());
        while (length < start + size) read();
    }

    private void read() throws IOException {
        if (length == buffer.length) buffer = Arrays.copyOf(buffer, 2 * length);
        int count = in.read(buffer, length, buffer.length - length);
        if (count < 0) throw new EOFException("the server ended the connection");
        length += count;
    }

    private int indexOf(byte[] wanted) {
        for (int i = 0; i <= length - wanted.length; i++)
            if (Arrays.equals(buffer, i, i + wanted.length, wanted, 0, wanted.length)) return i;
        return -1;
    }

    private boolean endsWith(byte[] wanted) {
        return length >= wanted.length
                && Arrays.equals(buffer, length - wanted.length, length, wanted, 0, wanted.length);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
