package org.zwischenraum.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.zwischenraum.text.Language;

/** Which imported concepts are concepts of the lexicon already: those whose preferred name is a name there, in one language. */
final class SameName {
    private record Name(Language language, TreeSet<String> words) {}

    private SameName() {}

    /** By the id of an imported concept the one that stands for it. */
    static Map<String, Concept> owners(List<Label> imported, List<Label> own) {
        Map<Name, Concept> byName = new HashMap<>();
        own.forEach(label -> byName.putIfAbsent(name(label), label.concept()));
        Map<String, Concept> owners = new HashMap<>();
        imported.stream()
                .filter(label -> label.first() && !label.words().isEmpty())
                .forEach(label -> {
                    Concept same = byName.get(name(label));
                    if (same != null) owners.putIfAbsent(label.concept().id(), same);
                });
        return owners;
    }

    private static Name name(Label label) {
        return new Name(label.language(), new TreeSet<>(label.words()));
    }
}
