package org.zwischenraum.dictionaries;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Path;

/** The lines of a file, by the places where they begin. The file is mapped, so it takes no heap. */
record MappedLines(ByteBuffer file, Charset encoding) {
    static MappedLines of(Path path, Charset encoding) throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            return new MappedLines(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), encoding);
        }
    }

    boolean hasLineAt(int start) {
        return start >= 0 && start < file.limit();
    }

    String at(int start) {
        byte[] line = new byte[end(start) - start];
        file.get(start, line);
        return new String(line, encoding);
    }

    /** Where the line after this one begins. */
    int next(int start) {
        return end(start) + 1;
    }

    private int end(int start) {
        int end = start;
        while (end < file.limit() && file.get(end) != '\n') end++;
        return end;
    }
}
