package org.zwischenraum.command;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.zwischenraum.settings.DataDirectory;
import org.zwischenraum.text.Language;

/**
 * A command as it was typed and understood.
 *
 * @param file the file or directory that was named, absolute; empty when there is none
 * @param settings the options that are settings of the program rather than of the command
 */
record Call(
        String command,
        Map<String, String> options,
        String file,
        Map<String, String> settings,
        DataDirectory data,
        Language language) {
    void write(DataOutputStream out) throws IOException {
        out.writeUTF(command);
        write(options, out);
        out.writeUTF(file);
        out.writeUTF(language.code());
    }

    /** The settings stay behind: the program that answers has its own. */
    static Call read(DataInputStream in, DataDirectory data) throws IOException {
        return new Call(in.readUTF(), readMap(in), in.readUTF(), Map.of(), data, Language.of(in.readUTF()));
    }

    Path path() {
        return Path.of(file);
    }

    private static void write(Map<String, String> map, DataOutputStream out) throws IOException {
        out.writeInt(map.size());
        for (Map.Entry<String, String> entry : map.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(entry.getValue());
        }
    }

    private static Map<String, String> readMap(DataInputStream in) throws IOException {
        Map<String, String> map = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            map.put(in.readUTF(), in.readUTF());
        }
        return map;
    }
}
