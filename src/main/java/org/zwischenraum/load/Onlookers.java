package org.zwischenraum.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;

/** All who watch, read by one thread. */
final class Onlookers implements AutoCloseable {
    private final Selector selector = Selector.open();
    private final Delays delays = new Delays();
    private final Letterbox letterbox = new Letterbox();
    private final List<Onlooker> all = new ArrayList<>();
    private final AtomicReference<Throwable> trouble = new AtomicReference<>();
    private volatile boolean isOver;

    /**
     * All come in, one right after the other as the server accepts them.
     *
     * @param cookies of each
     * @param words what each says first, or nothing
     */
    Onlookers(int port, String path, List<String> cookies, List<String> words) throws IOException {
        for (String cookie : cookies) begin(port, path, cookie);
        for (int i = 0; i < all.size(); i++) greeted(all.get(i).channel, words.get(i));
        for (Onlooker one : all) {
            one.channel.configureBlocking(false);
            one.channel.register(selector, SelectionKey.OP_READ, one);
        }
        Thread.ofPlatform().name("onlookers").daemon().start(this::read);
    }

    private void begin(int port, String path, String cookie) throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        write(
                channel,
                ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nUpgrade: websocket\r\n"
                                + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                                + "Sec-WebSocket-Extensions: permessage-deflate\r\nOrigin: http://localhost:" + port
                                + "\r\nCookie: zw=" + cookie + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        all.add(new Onlooker(channel, delays, letterbox));
    }

    /** Reads the answer to the handshake, after which neither server speaks before it is spoken to, and says the first words. */
    private static void greeted(SocketChannel channel, String words) throws IOException {
        StringBuilder answer = new StringBuilder();
        ByteBuffer part = ByteBuffer.allocate(2048);
        while (answer.indexOf("\r\n\r\n") < 0) {
            if (channel.read(part.clear()) < 0) throw new IOException("refused: " + answer);
            answer.append(StandardCharsets.US_ASCII.decode(part.flip()));
        }
        if (!answer.toString().contains(" 101")) throw new IOException("refused: " + answer);
        if (answer.toString().toLowerCase(java.util.Locale.ROOT).contains("permessage-deflate"))
            throw new IOException("the server compresses, the onlookers cannot unpack");
        if (!words.isEmpty()) write(channel, frame(words));
    }

    private static byte[] frame(String words) {
        byte[] said = words.getBytes(StandardCharsets.UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(said.length + 8).put((byte) 0x81);
        if (said.length < 126) frame.put((byte) (0x80 | said.length));
        else frame.put((byte) (0x80 | 126)).putShort((short) said.length);
        byte[] mask = new byte[4];
        ThreadLocalRandom.current().nextBytes(mask);
        frame.put(mask);
        for (int i = 0; i < said.length; i++) frame.put((byte) (said[i] ^ mask[i % 4]));
        byte[] bytes = new byte[frame.flip().remaining()];
        frame.get(bytes);
        return bytes;
    }

    private static void write(SocketChannel channel, byte[] bytes) throws IOException {
        ByteBuffer all = ByteBuffer.wrap(bytes);
        while (all.hasRemaining()) channel.write(all);
    }

    private void read() {
        ByteBuffer shared = ByteBuffer.allocate(1 << 20);
        try {
            while (!isOver) {
                selector.select(200);
                Set<SelectionKey> ready = selector.selectedKeys();
                for (SelectionKey key : ready) ((Onlooker) key.attachment()).read(shared);
                ready.clear();
            }
        } catch (IOException | RuntimeException wrong) {
            trouble.set(wrong);
        }
    }

    List<Onlooker> all() {
        return all;
    }

    Delays delays() {
        return delays;
    }

    long received() {
        return all.stream().mapToLong(one -> one.received).sum();
    }

    long bytes() {
        return all.stream().mapToLong(one -> one.bytes).sum();
    }

    /** Waits until all watch. */
    void awaitAll() throws InterruptedException {
        while (!all.stream().allMatch(one -> one.isWatching)) {
            check();
            Thread.sleep(2);
        }
    }

    /** Waits until nothing has come for a second. */
    void awaitQuiet() throws InterruptedException {
        long before;
        do {
            before = received();
            Thread.sleep(1000);
            check();
        } while (received() != before);
    }

    void check() {
        Throwable wrong = trouble.get();
        if (wrong != null) throw new UncheckedIOException(new IOException(wrong));
    }

    @Override
    public void close() throws IOException {
        isOver = true;
        selector.wakeup();
        for (Onlooker one : all) one.channel.close();
        selector.close();
    }
}
