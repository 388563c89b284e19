package org.zwischenraum.exports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.zwischenraum.text.Folding;

/** Pictures and uploaded files under the names they had. */
final class Contents {
    private static final String FILES = "select id, owner, name from stored_file order by id";
    private static final int DRAWER = 2;
    private static final int LONGEST = 150;
    private final Path shelf;

    /** @param shelf where the house keeps them: each under its id, in a drawer named by its last two digits */
    Contents(Path shelf) {
        this.shelf = shelf;
    }

    private record Stored(String id, String owner, String name) {
        String target() {
            String known = isWritable(name) ? name : Folding.fold(name).replaceAll("[^\\x20-\\x7e]", "_");
            return "files/" + owner + "/" + id + "-" + end(known);
        }

        /** File systems take 255 bytes, of which id and ending need some; the end of a name says what it is. */
        private static String end(String name) {
            String end = name;
            while (end.getBytes(StandardCharsets.UTF_8).length > LONGEST)
                end = end.substring(end.offsetByCodePoints(0, 1));
            return end;
        }

        /** Where the system's names know no umlauts, neither may ours. */
        private static boolean isWritable(String name) {
            return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"))
                    .newEncoder()
                    .canEncode(name);
        }
    }

    /** @return names of files whose content is lost */
    List<String> write(Connection connection, Parcels parcels) throws IOException, SQLException {
        List<Stored> all = new ArrayList<>();
        Catalog.each(
                connection, FILES, row -> all.add(new Stored(row.getString(1), row.getString(2), row.getString(3))));
        List<String> lost = new ArrayList<>();
        for (Stored file : all) {
            Path content = shelf.resolve(file.id().substring(file.id().length() - DRAWER))
                    .resolve(file.id());
            if (!isCopied(file, content, parcels)) lost.add(file.target());
        }
        return lost;
    }

    /** Opened first: what somebody deletes meanwhile can be read to its end. */
    private static boolean isCopied(Stored file, Path content, Parcels parcels) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            parcels.add(file.target(), out -> {
                in.transferTo(out);
                return 0;
            });
            return true;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }
}
