package org.zwischenraum.imports;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** By which words lists of members say that somebody is a member no more. */
public final class Ended {
    private static final Set<String> WORDS = Arrays.stream(new String[] {
                "no",
                "n",
                "nein",
                "false",
                "falsch",
                "falso",
                "0",
                "inactive",
                "inaktiv",
                "inactivo",
                "inactiva",
                "ended",
                "expired",
                "cancelled",
                "canceled",
                "former",
                "archived",
                "beendet",
                "ehemalig",
                "gekündigt",
                "ausgetreten",
                "archiviert",
                "terminado",
                "cancelado",
                "cancelada",
                "baja"
            })
            .map(Heading::bare)
            .collect(Collectors.toUnmodifiableSet());

    private Ended() {}

    /** @param typed what stands under a heading such as Active or Status */
    public static boolean isSaidBy(String typed) {
        return WORDS.contains(Heading.bare(typed));
    }
}
