package org.zwischenraum.matching;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.zwischenraum.lexicon.Concept;
import org.zwischenraum.text.Language;

/** Tells one way of understanding from another: by the whole lexicon, and by what is made of some of its words. */
final class Fingerprint {
    private static final int PROBES = 300;
    private final CRC32C sum = new CRC32C();

    private Fingerprint() {}

    static String of(Understanding understanding) {
        Fingerprint fingerprint = new Fingerprint();
        understanding.lexicon().concepts().forEach(fingerprint::add);
        understanding.lexicon().concepts().stream()
                .limit(PROBES)
                .map(concept -> concept.name(Language.DE))
                .forEach(name -> fingerprint.add(understanding.read(name)));
        return Long.toHexString(fingerprint.sum.getValue());
    }

    private void add(Concept concept) {
        add(concept.id() + concept.kind() + concept.broader() + concept.helpedBy());
        for (Map<Language, List<String>> texts :
                List.of(concept.names(), concept.sayings(), concept.around(), concept.asks())) {
            for (Language language : Language.values())
                add(texts.getOrDefault(language, List.of()).toString());
        }
    }

    private void add(Gist gist) {
        add(Arrays.toString(gist.concepts()) + Arrays.toString(gist.strengths()) + Arrays.toString(gist.terms()));
    }

    private void add(String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
