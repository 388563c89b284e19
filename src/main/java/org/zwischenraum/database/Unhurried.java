package org.zwischenraum.database;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;

/**
 * A stream that rests after each piece for twice as long as the piece took: a backup has time, people who look at pages have
 * none. Whoever fills it waits meanwhile, the database included.
 */
final class Unhurried extends FilterOutputStream {
    private static final int PIECE = 1 << 18;
    private static final int RESTS = 2;
    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(500);

    private long since = System.nanoTime();
    private int written;

    Unhurried(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        rest(1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        rest(length);
    }

    private void rest(int length) throws IOException {
        written += length;
        if (written < PIECE) return;
        try {
            TimeUnit.NANOSECONDS.sleep(Math.min(LONGEST, RESTS * (System.nanoTime() - since)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        since = System.nanoTime();
        written = 0;
    }
}
