package org.zwischenraum.moderation;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.HouseWords;
import org.zwischenraum.community.HouseWords.Place;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Plain;
import org.zwischenraum.text.Texts;

/** The rules of the house one by one: each paragraph of their page is one. */
@Component
class Rules {
    private final HouseWords words;
    private final Texts texts;

    Rules(HouseWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    List<String> in(Language reader) {
        String all = words.find(Place.CONDUCT, reader)
                .orElseGet(() -> texts.in(reader).say("moderation.conduct.usual"));
        return Arrays.stream(Plain.text(all).split("\n\n")).toList();
    }

    /**
     * A rule that somebody picked from theirs, for another reader. In other words only where the two texts have as many
     * paragraphs, so that it is not another rule; empty when it is none of the rules, as somebody has changed them since.
     */
    String translated(String picked, Language picker, Language reader) {
        List<String> theirs = in(picker);
        List<String> readers = in(reader);
        int place = theirs.indexOf(picked);
        if (place < 0) return "";
        return readers.size() == theirs.size() ? readers.get(place) : picked;
    }
}
