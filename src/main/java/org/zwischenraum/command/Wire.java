package org.zwischenraum.command;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The far end of the door as a terminal. Each thing said is a frame: a letter, a length, bytes. The file to read follows
 * the call as pieces with their lengths, the last one empty; it is asked for only when it is read.
 */
final class Wire implements Terminal {
    static final int OUT = 'O';
    static final int ERR = 'E';
    static final int OPEN = 'F';
    static final int CONTENT = 'C';
    static final int READ = 'R';
    static final int EXIT = 'X';

    private final DataInputStream from;
    private final DataOutputStream to;

    Wire(DataInputStream from, DataOutputStream to) {
        this.from = from;
        this.to = to;
    }

    @Override
    public void out(String line) {
        sendText(OUT, line);
    }

    @Override
    public void err(String line) {
        sendText(ERR, line);
    }

    @Override
    public InputStream in() throws IOException {
        send(READ, new byte[0], 0, 0);
        return new Pieces(from);
    }

    @Override
    public OutputStream file(String name) throws IOException {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        send(OPEN, bytes, 0, bytes.length);
        return new Content();
    }

    void exit(int code) throws IOException {
        send(EXIT, new byte[] {(byte) code}, 0, 1);
        to.flush();
    }

    private void sendText(int kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            send(kind, bytes, 0, bytes.length);
            to.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private synchronized void send(int kind, byte[] bytes, int offset, int length) throws IOException {
        to.writeByte(kind);
        to.writeInt(length);
        to.write(bytes, offset, length);
        if (kind == READ) {
            to.flush();
        }
    }

    private final class Content extends OutputStream {
        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            send(CONTENT, bytes, offset, length);
        }
    }

    /** Joins the pieces of the file that the far end sends. */
    private static final class Pieces extends InputStream {
        private final DataInputStream from;
        private int left;
        private boolean ended;

        Pieces(DataInputStream from) {
            this.from = from;
        }

        @Override
        public int read() throws IOException {
            byte[] single = new byte[1];
            return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left == 0 && !ended) {
                left = nextLength();
                ended = left == 0;
            }
            if (ended) {
                return -1;
            }
            int read = from.read(bytes, offset, Math.min(length, left));
            if (read < 0) throw gone(new EOFException());
            left -= read;
            return read;
        }

        private int nextLength() throws IOException {
            try {
                return from.readInt();
            } catch (EOFException cut) {
                throw gone(cut);
            }
        }

        /** A caller who leaves in the middle is no mistake of the command, and half a file is none to work with. */
        private static UncheckedIOException gone(EOFException cut) {
            return new UncheckedIOException(cut);
        }
    }
}
