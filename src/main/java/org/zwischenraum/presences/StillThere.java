package org.zwischenraum.presences;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.jobs.Job;

/** "Noch da?": a quiet question after a long silence; unanswered, and at closing time, the presence ends. Nothing is guessed. */
@Component
class StillThere implements Job {
    private final Presences presences;
    private final PresenceRows rows;
    private final StayWatch watch;
    private final Notices notices;
    private final Clock clock;

    StillThere(Presences presences, PresenceRows rows, StayWatch watch, Notices notices, Clock clock) {
        this.presences = presences;
        this.rows = rows;
        this.watch = watch;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return StayWatch.KIND;
    }

    /** Without the lock of its row: whoever changes a presence meanwhile plans anew, and neither waits for the other. */
    @Override
    public Optional<Duration> lease() {
        return Optional.of(Duration.ofMinutes(1));
    }

    @Override
    @Transactional
    public void run(String subject) {
        rows.locked(UUID.fromString(subject)).ifPresent(this::look);
    }

    private void look(Presence presence) {
        switch (watch.stay().at(presence, clock.instant())) {
            case END -> presences.end(presence.member());
            case QUESTION -> ask(presence);
            case NOTHING -> watch.plan(presence);
        }
    }

    private void ask(Presence presence) {
        presences.wonder(presence);
        notices.tell(Notice.to(presence.member(), "presences.notice.still", "/floor")
                .once("presences.still:" + presence.heardAt()));
    }
}
