package org.zwischenraum.load;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * One who watches, as simple as can be so that the measuring machine's own work is small: takes the frames of a WebSocket
 * (RFC 6455) apart, answers pings, notes when each piece came and keeps the last of each subject.
 */
final class Onlooker {
    private static final Needle PIECE = new Needle("{\"piece\":\"");
    private static final Needle KEY = new Needle("\",\"key\":\"");
    private static final Needle SENT = new Needle("bench-");
    private static final Needle WATCHING = new Needle("{\"watching\"");
    private static final Needle CHANGED = new Needle("{\"changed\"");
    private static final Needle PEOPLE = new Needle("/people");
    private static final byte[] PONG = {(byte) 0x8A, (byte) 0x80, 0, 0, 0, 0};

    final SocketChannel channel;
    private final Delays delays;
    private final Letterbox letterbox;
    private byte[] rest = new byte[0];

    /** The last piece of each subject as it came, by key. */
    final Map<String, byte[]> pieces = new HashMap<>();

    long received;
    long bytes;
    boolean isWatching;
    /** Whether it was told to read all anew, as a page that is too slow is. */
    boolean mustReadAnew;

    Onlooker(SocketChannel channel, Delays delays, Letterbox letterbox) {
        this.channel = channel;
        this.delays = delays;
        this.letterbox = letterbox;
    }

    /** Reads what is there, through a buffer that all share. */
    void read(ByteBuffer shared) throws IOException {
        shared.clear().put(rest);
        if (channel.read(shared) < 0) throw new EOFException("the server let an onlooker go");
        byte[] all = shared.array();
        int end = shared.position();
        int at = 0;
        for (int next = frame(all, at, end); next > at; next = frame(all, at, end)) at = next;
        rest = Arrays.copyOfRange(all, at, end);
    }

    /** Takes one frame; the same place when it is not there as a whole. */
    private int frame(byte[] all, int at, int end) throws IOException {
        if (end - at < 2) return at;
        int length = all[at + 1] & 0x7F;
        int head = length == 126 ? 4 : length == 127 ? 10 : 2;
        if (end - at < head) return at;
        if (length == 126) length = (all[at + 2] & 0xFF) << 8 | all[at + 3] & 0xFF;
        else if (length == 127) length = ByteBuffer.wrap(all, at + 6, 4).getInt();
        if (end - at < head + length) return at;
        take(all[at] & 0x0F, all, at + head, at + head + length);
        return at + head + length;
    }

    private void take(int kind, byte[] all, int from, int to) throws IOException {
        switch (kind) {
            case 9 -> channel.write(ByteBuffer.wrap(PONG));
            case 2 -> pieces(all, from, to);
            case 1 -> notice(all, from, to);
            default -> throw new EOFException("the server said good-bye");
        }
    }

    /** Of the topics of a page, the one of those who are here. */
    private void notice(byte[] all, int from, int to) {
        boolean isOurs = PEOPLE.find(all, from, to) < to;
        isWatching |= isOurs && WATCHING.lies(all, from);
        mustReadAnew |= isOurs && CHANGED.lies(all, from);
    }

    private void pieces(byte[] all, int from, int to) {
        long now = System.nanoTime();
        for (int at = PIECE.find(all, from, to); at < to; ) {
            int next = PIECE.find(all, at + PIECE.length(), to);
            piece(all, at, next, now);
            at = next;
        }
        bytes += to - from;
    }

    private void piece(byte[] all, int from, int to, long now) {
        received++;
        int key = KEY.find(all, from, to) + KEY.length();
        int end = key;
        while (all[end] != '"') end++;
        byte[] before =
                pieces.put(new String(all, key, end - key, StandardCharsets.US_ASCII), letterbox.keep(all, from, to));
        long sent = sent(all, end, to);
        if (sent > 0 && (before == null || sent != sent(before, 0, before.length))) delays.note(now - sent);
    }

    /** When what is said in a piece was sent, by the stopwatch that all processes share; 0 when it does not say. */
    private static long sent(byte[] all, int from, int to) {
        int at = SENT.find(all, from, to);
        return at < to ? number(all, at + SENT.length()) : 0;
    }

    private static long number(byte[] all, int from) {
        long number = 0;
        for (int at = from; all[at] >= '0' && all[at] <= '9'; at++) number = 10 * number + all[at] - '0';
        return number;
    }
}
