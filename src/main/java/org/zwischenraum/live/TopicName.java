package org.zwischenraum.live;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the topics of one kind are called: {@code asks/{id}/answers}. */
public final class TopicName {
    private static final String ID = "{id}";
    private static final String UUID_PATTERN = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";

    private final String form;
    private final Pattern pattern;

    private TopicName(String form) {
        this.form = form;
        int at = form.indexOf(ID);
        this.pattern = Pattern.compile(
                Pattern.quote(form.substring(0, at)) + UUID_PATTERN + Pattern.quote(form.substring(at + ID.length())));
    }

    /** @param form with {@code {id}} once, where the id of the thing stands */
    public static TopicName of(String form) {
        return new TopicName(form);
    }

    /** The topic of one thing. */
    public String of(UUID id) {
        return form.replace(ID, id.toString());
    }

    /** The thing a topic is about; empty for topics of other kinds. */
    public Optional<UUID> id(String topic) {
        Matcher named = pattern.matcher(topic);
        return named.matches() ? Optional.of(UUID.fromString(named.group(1))) : Optional.empty();
    }
}
