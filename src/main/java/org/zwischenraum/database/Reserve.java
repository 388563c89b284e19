package org.zwischenraum.database;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileStore;

/** Stops writing while there is still room, because a database whose disk is full stands still. */
final class Reserve extends FilterOutputStream {
    /** What stays free for the database and for files. */
    static final long BYTES = 200_000_000;

    private static final long BETWEEN_LOOKS = 4_000_000;

    private final FileStore disk;
    private long untilLook;

    Reserve(OutputStream out, FileStore disk) {
        super(out);
        this.disk = disk;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        untilLook -= length;
        if (untilLook < 0) {
            demandRoom();
        }
        out.write(bytes, offset, length);
    }

    private void demandRoom() throws IOException {
        if (disk.getUsableSpace() < BYTES) {
            throw new IOException("Too little room on " + disk);
        }
        untilLook = BETWEEN_LOOKS;
    }
}
