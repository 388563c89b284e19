package org.zwischenraum.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import org.zwischenraum.command.Invocation;

/** Where one benchmark takes place: a directory with a house's data, started twice, and gone afterwards with all it held. */
final class ProvingGround implements AutoCloseable {
    private final Path place;
    private final Path data;

    ProvingGround() throws IOException {
        place = Files.createTempDirectory("zwischenraum-bench");
        data = place.resolve("data");
    }

    /** Room for what else a benchmark needs. */
    Path place() {
        return place;
    }

    /**
     * A house fills itself and ends, so that what it did for that does not count.
     *
     * @param sizes properties as {@code name=value}
     * @param last  the list that it hands over last
     */
    void fill(Invocation call, List<String> sizes, String last) throws IOException, InterruptedException {
        call.warn("load.filling");
        try (BenchHouse house = BenchHouse.start(data, sizes)) {
            house.await(data.resolve(last));
        }
    }

    /** The lines of a list that the house has handed over. */
    List<String> lines(String list) throws IOException {
        return Files.readAllLines(data.resolve(list));
    }

    /** Adds lines to the settings of the house that is opened next. */
    void set(List<String> lines) throws IOException {
        Files.write(data.resolve("zwischenraum.conf"), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** The filled house, started anew. */
    BenchHouse open() throws IOException, InterruptedException {
        return BenchHouse.start(data, List.of());
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(place);
    }
}
