package org.zwischenraum.belongings;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Into which each module packs what is one person's. */
public interface Parcel {
    UUID person();

    /**
     * Packs what a query finds, one thing a row, named as the columns are called; {@code :person} in the query is the person.
     *
     * @param name of the part: a plain word, one in the whole house
     */
    void rows(String name, String query);

    /** Packs things that are no rows. */
    void things(String name, List<? extends Map<String, ?>> things);

    /** Something that can be read to its end, once. */
    @FunctionalInterface
    interface Contents {
        InputStream open() throws IOException;
    }

    /**
     * Packs a file as it is.
     *
     * @param name with its ending, possibly within a folder: {@code pictures/face.jpg}
     */
    void file(String name, Contents contents);
}
