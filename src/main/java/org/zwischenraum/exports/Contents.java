package org.zwischenraum.exports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
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
    private final Path shelf;

    /** @param shelf where the house keeps them: each under its id, in a drawer named by its last two digits */
    Contents(Path shelf) {
        this.shelf = shelf;
    }

    private record Stored(String id, String owner, String name) {
        String target() {
            return "files/" + owner + "/" + id + "-"
                    + (isWritable(name) ? name : Folding.fold(name).replaceAll("[^\\x20-\\x7e]", "_"));
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
            if (Files.isRegularFile(content)) copy(file, content, parcels);
            else lost.add(file.target());
        }
        return lost;
    }

    private static void copy(Stored file, Path content, Parcels parcels) throws IOException {
        parcels.add(file.target(), out -> {
            Files.copy(content, out);
            return 0;
        });
    }
}
