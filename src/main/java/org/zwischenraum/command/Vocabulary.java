package org.zwischenraum.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All commands, found by the names of their classes, which is quicker than starting Spring. */
record Vocabulary(List<Wording> wordings) {
    private static final String CLASSES = "classpath*:org/zwischenraum/*/*Command.class";

    static Vocabulary find() {
        List<Wording> found = new ArrayList<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(CLASSES)) {
                wording(classIn(file)).ifPresent(found::add);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        found.sort(Comparator.comparing(Wording::name));
        return new Vocabulary(List.copyOf(found));
    }

    /** The command whose name these words begin with; the longest name wins. */
    Optional<Wording> called(List<String> words) {
        return wordings.stream()
                .filter(wording -> words.size() >= wording.words().size())
                .filter(wording -> words.subList(0, wording.words().size()).equals(wording.words()))
                .max(Comparator.comparing(wording -> wording.words().size()));
    }

    private static Class<?> classIn(Resource file) throws IOException {
        String path = file.getURL().getPath();
        String name = path.substring(path.lastIndexOf("org/zwischenraum/"), path.length() - ".class".length());
        try {
            return Class.forName(name.replace('/', '.'), false, Vocabulary.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Optional<Wording> wording(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(Usage.class)).map(usage -> new Wording(usage, type));
    }
}
