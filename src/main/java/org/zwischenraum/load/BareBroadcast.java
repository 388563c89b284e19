package org.zwischenraum.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/**
 * The yardstick of the floor: a WebSocket server (RFC 6455) that does nothing but write the same frame to all clients, one
 * after the other, from one thread. It uses nothing of this program, so that it can be run as a program of its own: it prints
 * its port, and broadcasts on each line {@code BYTES PER_SECOND COUNT} that it reads, answering {@code done}.
 */
final class BareBroadcast {
    private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private final CopyOnWriteArrayList<SocketChannel> clients = new CopyOnWriteArrayList<>();

    public static void main(String[] arguments) throws IOException {
        new BareBroadcast().run();
    }

    private void run() throws IOException {
        ServerSocketChannel door = ServerSocketChannel.open();
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 2048);
        Thread.ofPlatform().daemon().start(() -> welcome(door));
        System.out.println(((InetSocketAddress) door.getLocalAddress()).getPort());
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            String[] words = order.split(" ");
            broadcast(Integer.parseInt(words[0]), Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            System.out.println("done");
        }
    }

    private void welcome(ServerSocketChannel door) {
        try {
            while (true) greet(door.accept());
        } catch (IOException | GeneralSecurityException end) {
            throw new IllegalStateException(end);
        }
    }

    private void greet(SocketChannel client) throws IOException, GeneralSecurityException {
        client.setOption(StandardSocketOptions.TCP_NODELAY, true);
        ByteBuffer asked = ByteBuffer.allocate(4096);
        String words = "";
        while (!words.endsWith("\r\n\r\n")) {
            client.read(asked);
            words = new String(asked.array(), 0, asked.position(), StandardCharsets.US_ASCII);
        }
        String key = words.split("Sec-WebSocket-Key: ")[1].split("\r\n")[0].strip();
        byte[] hash = MessageDigest.getInstance("SHA-1").digest((key + MAGIC).getBytes(StandardCharsets.US_ASCII));
        String answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Accept: " + Base64.getEncoder().encodeToString(hash) + "\r\n\r\n";
        client.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.US_ASCII)));
        clients.add(client);
    }

    private void broadcast(int bytes, int perSecond, int count) throws IOException {
        long began = System.nanoTime();
        for (int number = 0; number < count; number++) {
            long due = began + number * 1_000_000_000L / perSecond;
            while (System.nanoTime() < due) LockSupport.parkNanos(due - System.nanoTime());
            ByteBuffer frame = frame(bytes);
            for (SocketChannel client : clients) {
                frame.rewind();
                while (frame.hasRemaining()) client.write(frame);
            }
        }
    }

    /** With the time in its words, as pieces of the floor have it. */
    private static ByteBuffer frame(int bytes) {
        byte[] words = ("{\"piece\":\"bare\",\"key\":\"bare\",\"html\":\"bench-" + System.nanoTime() + "-")
                .getBytes(StandardCharsets.US_ASCII);
        int length = Math.max(bytes, words.length + 2);
        ByteBuffer frame = ByteBuffer.allocateDirect(length + 10);
        frame.put((byte) 0x82);
        if (length < 126) frame.put((byte) length);
        else if (length < 65_536) frame.put((byte) 126).putShort((short) length);
        else frame.put((byte) 127).putLong(length);
        frame.put(words);
        for (int i = words.length; i < length - 2; i++) frame.put((byte) 'x');
        return frame.put((byte) '"').put((byte) '}').flip();
    }
}
