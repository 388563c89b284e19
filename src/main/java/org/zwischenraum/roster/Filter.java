package org.zwischenraum.roster;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Role;
import org.zwischenraum.text.Folding;
import org.zwischenraum.text.Plain;
import org.zwischenraum.text.Weekdays;

/**
 * Whom a host looks for. What is left out, or is not understood, leaves nobody out.
 *
 * @param name a part of the name
 * @param tag one of the hosts' words; empty for any
 * @param language a language's code; empty for any
 * @param unknown only those who were not made known to anybody yet
 */
public record Filter(
        String name,
        @Nullable Role role,
        State state,
        String tag,
        String language,
        @Nullable DayOfWeek weekday,
        Joined joined,
        boolean unknown,
        Came came) {
    /** Whether somebody may come in and be suggested. */
    public enum State {
        ANY,
        ACTIVE,
        PAUSED,
        SUSPENDED
    }

    /** How long somebody has been here. */
    public enum Joined {
        ANY(0),
        WEEK(7),
        MONTH(31),
        QUARTER(92),
        YEAR(366),
        EARLIER(366);

        private final int days;

        Joined(int days) {
            this.days = days;
        }

        private boolean includes(Instant joined, Instant now) {
            boolean isLately = joined.isAfter(now.minus(Duration.ofDays(days)));
            return switch (this) {
                case ANY -> true;
                case EARLIER -> !isLately;
                case WEEK, MONTH, QUARTER, YEAR -> isLately;
            };
        }
    }

    /** How somebody came into the house. */
    public enum Came {
        ANY,
        INVITED,
        OTHERWISE
    }

    /** What of somebody does not stand in their own row. */
    record Beside(List<String> tags, boolean wasMadeKnown, boolean wasInvited) {}

    private static final int LONGEST = 80;

    /** @param typed what stands in the address, by the name of the field */
    public static Filter of(Map<String, String> typed) {
        return new Filter(
                Plain.line(typed.getOrDefault("name", ""), LONGEST),
                choice(Role.values(), typed.get("role")).orElse(null),
                choice(State.values(), typed.get("state")).orElse(State.ANY),
                Plain.line(typed.getOrDefault("tag", ""), LONGEST),
                Plain.line(typed.getOrDefault("language", ""), LONGEST),
                Weekdays.find(Plain.line(typed.getOrDefault("weekday", ""), LONGEST))
                        .orElse(null),
                choice(Joined.values(), typed.get("joined")).orElse(Joined.ANY),
                "true".equals(typed.get("unknown")),
                choice(Came.values(), typed.get("came")).orElse(Came.ANY));
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] all, @Nullable String typed) {
        return Arrays.stream(all).filter(one -> one.name().equals(typed)).findFirst();
    }

    boolean keeps(Member who, Beside beside, Instant now) {
        return isNamed(who) && isSo(who) && speaks(who) && comes(who, now) && isBeside(beside);
    }

    private boolean isNamed(Member who) {
        return name.isEmpty() || Folding.fold(who.name()).contains(Folding.fold(name));
    }

    private boolean isSo(Member who) {
        if (role != null && who.role() != role) return false;
        return switch (state) {
            case ANY -> true;
            case ACTIVE -> who.isActive() && !who.isPaused();
            case PAUSED -> who.isActive() && who.isPaused();
            case SUSPENDED -> who.suspendedAt() != null;
        };
    }

    private boolean speaks(Member who) {
        return language.isEmpty() || who.languages().contains(language);
    }

    private boolean comes(Member who, Instant now) {
        return (weekday == null || who.weekdays().contains(weekday)) && joined.includes(who.joinedAt(), now);
    }

    private boolean isBeside(Beside beside) {
        if (!tag.isEmpty() && !beside.tags().contains(tag)) return false;
        if (unknown && beside.wasMadeKnown()) return false;
        return switch (came) {
            case ANY -> true;
            case INVITED -> beside.wasInvited();
            case OTHERWISE -> !beside.wasInvited();
        };
    }

    /** Whether anything but a name is asked for. */
    public boolean isNarrow() {
        return !equals(of(Map.of("name", name)));
    }

    /** Whether nothing is asked for at all. */
    public boolean isOpen() {
        return equals(of(Map.of()));
    }

    /** The address of a page with this filter. */
    public String at(String path, Map<String, ?> more) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        values().forEach((field, value) -> address.queryParam(field, "{" + field + "}"));
        more.forEach((field, value) -> address.queryParam(field, value));
        return address.encode().buildAndExpand(values()).toUriString();
    }

    /** What is asked for, by the name of the field. */
    public Map<String, String> values() {
        Map<String, String> values = new java.util.LinkedHashMap<>();
        put(values, "name", name);
        if (role != null) values.put("role", role.name());
        if (state != State.ANY) values.put("state", state.name());
        put(values, "tag", tag);
        put(values, "language", language);
        if (weekday != null) values.put("weekday", weekday.name().toLowerCase(Locale.ROOT));
        if (joined != Joined.ANY) values.put("joined", joined.name());
        if (unknown) values.put("unknown", "true");
        if (came != Came.ANY) values.put("came", came.name());
        return values;
    }

    private static void put(Map<String, String> values, String field, String value) {
        if (!value.isEmpty()) values.put(field, value);
    }
}
