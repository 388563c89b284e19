package org.zwischenraum.moderation;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.NotThere;

/** What hosts answer to appeals, and what follows from it. */
@Component
class Rulings {
    private final Appeals appeals;
    private final Suspensions suspensions;
    private final Hidings hidings;
    private final Members members;
    private final Notices notices;
    private final Audit audit;

    Rulings(Appeals appeals, Suspensions suspensions, Hidings hidings, Members members, Notices notices, Audit audit) {
        this.appeals = appeals;
        this.suspensions = suspensions;
        this.hidings = hidings;
        this.members = members;
        this.notices = notices;
        this.audit = audit;
    }

    /**
     * An appeal that this host may answer now.
     *
     * @throws Conflict when somebody else should, or has already
     */
    Appeal find(UUID id, Member host) {
        Appeal appeal = appeals.find(id).orElseThrow(NotThere::new);
        if (!appeals.mayAnswer(appeal, host)) throw new Conflict("moderation.appeal.another", Appeals.PATH);
        if (!appeal.isOpen()) throw decidedAlready();
        return appeal;
    }

    /** @throws Conflict when somebody else should, or has already */
    @Transactional
    public void give(UUID id, RulingForm ruling, Member host) {
        Appeal appeal = find(id, host);
        // Before it is answered, in the order in which one row waits for the other when hosts bring something back by
        // themselves.
        if (ruling.isGranted()) takeBack(appeal.against(), host);
        if (!appeals.answer(id, ruling.isGranted(), ruling.answer(), host.id())) throw decidedAlready();
        note(appeal, ruling.isGranted(), host);
        notices.tell(Notice.to(appeal.member(), "moderation.notice.answered", path(appeal.against()))
                .once("moderation.answered:" + id));
    }

    private void takeBack(Appeal.Decided decided, Member host) {
        switch (decided.kind()) {
            case SUSPENSION -> suspensions.lift(decided.id(), host);
            case TEXT -> hidings.restore(decided.id(), host);
        }
    }

    private void note(Appeal appeal, boolean granted, Member host) {
        Member who = members.get(appeal.member());
        audit.note(
                host.id(),
                granted ? "moderation.log.appealGranted" : "moderation.log.appealRefused",
                who.id().toString(),
                Map.of("name", who.name()));
    }

    private static String path(Appeal.Decided decided) {
        return switch (decided.kind()) {
            case SUSPENSION -> "/me/log";
            case TEXT -> HiddenText.path(decided.id());
        };
    }

    private static Conflict decidedAlready() {
        return new Conflict("moderation.appeal.decidedAlready", Appeals.PATH);
    }
}
