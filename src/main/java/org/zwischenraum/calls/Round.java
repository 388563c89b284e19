package org.zwischenraum.calls;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A call that goes on. Not for several threads at once: {@link Rounds} sees to that. */
final class Round {
    /** Each browser sends to each other one; more than five pictures at once are too much for most lines. */
    static final int MOST = 6;

    private static final int REMEMBERED = 100;

    private final UUID id;
    private final UUID room;
    private final Map<UUID, Talker> inside = new LinkedHashMap<>();
    private final Map<UUID, Talker> knocking = new LinkedHashMap<>();
    private final Deque<Spoken> spoken = new ArrayDeque<>();

    Round(UUID id, UUID room) {
        this.id = id;
        this.room = room;
    }

    UUID id() {
        return id;
    }

    UUID room() {
        return room;
    }

    boolean isEmpty() {
        return inside.isEmpty();
    }

    /** Whether there is no place left for this member. */
    boolean isFullFor(UUID member) {
        return inside.size() >= MOST && !inside.containsKey(member);
    }

    /** Whether nobody is inside with whom this member is to be kept apart. */
    boolean fits(Set<UUID> apart) {
        return Collections.disjoint(inside.keySet(), apart);
    }

    Collection<Talker> inside() {
        return List.copyOf(inside.values());
    }

    Collection<Talker> knocking() {
        return List.copyOf(knocking.values());
    }

    Optional<Talker> of(UUID member) {
        return Optional.ofNullable(inside.get(member));
    }

    Optional<Talker> knockingBy(UUID session) {
        return knocking.values().stream()
                .filter(one -> one.session().equals(session))
                .findFirst();
    }

    Optional<Talker> insideBy(UUID session) {
        return inside.values().stream()
                .filter(one -> one.session().equals(session))
                .findFirst();
    }

    Stream<Talker> others(UUID member) {
        return inside().stream().filter(one -> !one.member().equals(member));
    }

    void put(Talker talker) {
        knocking.remove(talker.member());
        inside.put(talker.member(), talker);
    }

    void knock(Talker talker) {
        knocking.put(talker.member(), talker);
    }

    void remove(UUID member) {
        inside.remove(member);
        knocking.remove(member);
    }

    void say(Spoken words) {
        spoken.addLast(words);
        if (spoken.size() > REMEMBERED) spoken.removeFirst();
    }

    List<Spoken> spoken() {
        return List.copyOf(spoken);
    }
}
