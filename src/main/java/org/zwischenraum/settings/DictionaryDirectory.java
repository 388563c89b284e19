package org.zwischenraum.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The directory under which dictionaries of this machine lie, as Debian's packages put them there. */
public record DictionaryDirectory(Path path) {
    /** A package, and its file without what it ends with. */
    public enum Package {
        /** German and English words that stand for each other, in the form of Ding. */
        TRANS_DE_EN("trans/de-en", ""),
        /** German words that mean the same, in the form of MyThes, as the next two. */
        MYTHES_DE("mythes/th_de_DE_v2", ".dat"),
        MYTHES_EN_US("mythes/th_en_US_v2", ".dat"),
        MYTHES_ES("mythes/th_es_ES_v2", ".dat");

        private final String place;
        private final String ending;

        Package(String place, String ending) {
            this.place = place;
            this.ending = ending;
        }

        /** As it is asked for: {@code trans-de-en}. */
        public String title() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The file with the words. */
    public Path file(Package wanted) {
        return path.resolve(wanted.place + wanted.ending);
    }

    /** The file that says where in the other each word stands; only of those in the form of MyThes. */
    public Path index(Package wanted) {
        return path.resolve(wanted.place + ".idx");
    }

    public boolean has(Package wanted) {
        return Files.isReadable(file(wanted)) && (wanted == Package.TRANS_DE_EN || Files.isReadable(index(wanted)));
    }

    /** Those that are there. */
    public List<Package> found() {
        return Arrays.stream(Package.values()).filter(this::has).toList();
    }
}
