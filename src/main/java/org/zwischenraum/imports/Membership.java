package org.zwischenraum.imports;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.zwischenraum.text.Folding;

/** By which words lists of members say that somebody is a member no more. */
public final class Membership {
    private static final Set<String> OVER = Arrays.stream(new String[] {
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
            .map(Membership::bare)
            .collect(Collectors.toUnmodifiableSet());

    private Membership() {}

    /** @param typed what stands under a heading such as Active or Status */
    public static boolean isOver(String typed) {
        return OVER.contains(bare(typed));
    }

    private static String bare(String typed) {
        return Folding.fold(typed).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
