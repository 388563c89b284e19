package org.zwischenraum.sentences;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Libraries that lie beside the program and are not on its class path, so that what Java remembers of the class path for quick
 * starts stays true. A model that cannot be loaded is told of and left out: the house opens all the same.
 */
final class Extras {
    private static final Logger LOG = LoggerFactory.getLogger(Extras.class);

    private Extras() {}

    static Optional<Path> beside(@Nullable String home) {
        return Optional.ofNullable(home).map(program -> Path.of(program, "extras", "sentences", "lib"));
    }

    static Optional<SentenceModel> model(Path directory) {
        if (!Files.isDirectory(directory)) return Optional.empty();
        try (Stream<Path> files = Files.list(directory)) {
            return load(files.filter(file -> file.toString().endsWith(".jar"))
                    .map(Extras::url)
                    .toArray(URL[]::new));
        } catch (IOException | ServiceConfigurationError | LinkageError | RuntimeException failed) {
            LOG.warn("The sentence model in {} cannot be used; asks are understood without it.", directory, failed);
            return Optional.empty();
        }
    }

    /** The loader stays open as long as the program runs: the model may still load classes. */
    private static Optional<SentenceModel> load(URL[] jars) {
        URLClassLoader loader = new URLClassLoader("extras", jars, SentenceModel.class.getClassLoader());
        return ServiceLoader.load(SentenceModel.class, loader).findFirst();
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
