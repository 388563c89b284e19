package org.zwischenraum.house;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What all threads are doing, virtual ones included: when something has not come to its end, nothing else tells why. */
final class Threads {
    private Threads() {}

    /** A file beside the reports of the tests. */
    static Path dumped() {
        try {
            Path file = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "threads")
                    .resolve("threads.txt");
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                    .dumpThreads(file.toString(), ThreadDumpFormat.TEXT_PLAIN);
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
