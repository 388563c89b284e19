package org.zwischenraum.webhooks;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.zwischenraum.web.Invalid;

/**
 * What may be told outside. Only what every host may look up belongs here: no request, and no introduction, not even one
 * that was made, since hosts who have no part in it do not learn of it either.
 */
enum Event {
    ASK_POSTED("ask.posted", "/asks/"),
    MEMBER_JOINED("member.joined", "/people/"),
    ENQUIRY_MADE("enquiry.made", "/hosting/enquiries/"),
    /** Somebody came to a space or left it; the subject is the space, never the person. */
    HERE_CHANGED("here.changed", "/floor?space=");

    private final String word;
    private final String place;

    Event(String word, String place) {
        this.word = word;
        this.place = place;
    }

    /** The word that stands for it in the API and in the database. */
    String word() {
        return word;
    }

    /** The page of the thing that it is about. */
    String path(UUID subject) {
        return place + subject;
    }

    static Optional<Event> find(String word) {
        return Arrays.stream(values()).filter(event -> event.word.equals(word)).findFirst();
    }

    /** The events of these words; at least one, and none that there is not. */
    static Set<Event> of(List<String> words) {
        if (words.isEmpty()) throw new Invalid("events", "webhooks.problem.events");
        Set<Event> events = new LinkedHashSet<>();
        for (String word : words)
            events.add(find(word).orElseThrow(() -> new Invalid("events", "webhooks.problem.events")));
        return events;
    }
}
