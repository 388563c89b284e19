package org.zwischenraum.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.Remembering;

/** The calls that go on now. They are in memory only: who talked with whom is written nowhere. */
@Component
class Rounds implements Remembering {
    private final List<Round> rounds = new ArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();

    /** One at a time. */
    void alone(Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }

    /** What is asked of a round, too: while somebody comes in it is no one thing and no other. */
    <T> T alone(Supplier<T> question) {
        lock.lock();
        try {
            return question.get();
        } finally {
            lock.unlock();
        }
    }

    List<Round> all() {
        return alone(() -> List.copyOf(rounds));
    }

    Stream<Round> in(UUID room) {
        return all().stream().filter(round -> round.room().equals(room));
    }

    Optional<Round> find(UUID id, UUID room) {
        return in(room).filter(round -> round.id().equals(id)).findFirst();
    }

    Round begin(UUID id, UUID room) {
        Round round = new Round(id, room);
        rounds.add(round);
        return round;
    }

    /** Where this page talks, or knocks. */
    Optional<Round> of(UUID connection) {
        return all().stream()
                .filter(round ->
                        talkers(round).anyMatch(talker -> talker.connection().equals(connection)))
                .findFirst();
    }

    private static Stream<Talker> talkers(Round round) {
        return Stream.concat(round.inside().stream(), round.knocking().stream());
    }

    void forgetEmpty() {
        rounds.removeIf(round -> round.isEmpty() && round.knocking().isEmpty());
    }

    @Override
    public void forget() {
        alone(rounds::clear);
    }
}
