package org.zwischenraum.matching;

import java.util.ArrayList;
import java.util.List;

/** Reads an ask into what it speaks of: words for the same matter are one need. */
final class Asking {
    private static final int MOST_NEEDS = 24;
    private static final double SAME_MATTER = .9;
    private static final String BEFORE_A_SENTENCE = "(?s)(.*[.!?:\\n])?[\\s\\p{P}]*";

    private final String text;
    private final List<Need> needs = new ArrayList<>();

    private Asking(String text) {
        this.text = text;
    }

    static List<Need> needs(Seeking ask) {
        Asking asking = new Asking(ask.text());
        new Reading().read(ask.text()).forEach(asking::add);
        return List.copyOf(asking.needs);
    }

    private void add(Reading.Token token) {
        for (Need need : needs) {
            if (need.word().kinship(token.word()) >= SAME_MATTER) {
                need.places().add(token.place());
                return;
            }
        }
        if (needs.size() < MOST_NEEDS) {
            needs.add(new Need(
                    token.word(),
                    new ArrayList<>(List.of(token.place())),
                    isNamed(token.place()),
                    isLate(token.place())));
        }
    }

    private boolean isNamed(Span place) {
        boolean begins = text.substring(0, place.start()).matches(BEFORE_A_SENTENCE);
        return !begins && Character.isUpperCase(text.codePointAt(place.start()));
    }

    private boolean isLate(Span place) {
        return needs.stream()
                .filter(Need::isSpecific)
                .findFirst()
                .map(first -> text.indexOf('\n', first.places().getFirst().start()))
                .filter(end -> end >= 0 && end < place.start())
                .isPresent();
    }
}
