package org.zwischenraum.introductions;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.jobs.Job;
import org.zwischenraum.members.Members;

/**
 * Asks again whoever said later. Only in the inbox: a second letter would tell the hosts, who see which letters wait, that
 * somebody has answered. It takes no turn from anything else either.
 */
@Component
class AskAgain implements Job {
    static final String KIND = "introductions.askAgain";
    private final Introductions introductions;
    private final Answers answers;
    private final Acquaintance acquaintance;
    private final Members members;
    private final Notices notices;
    private final Clock clock;

    AskAgain(
            Introductions introductions,
            Answers answers,
            Acquaintance acquaintance,
            Members members,
            Notices notices,
            Clock clock) {
        this.introductions = introductions;
        this.answers = answers;
        this.acquaintance = acquaintance;
        this.members = members;
        this.notices = notices;
        this.clock = clock;
    }

    static String subject(UUID introduction, UUID member) {
        return introduction + " " + member;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String subject) {
        String[] ids = subject.split(" ");
        Introduction introduction = introductions.get(UUID.fromString(ids[0]));
        UUID member = UUID.fromString(ids[1]);
        boolean stillWaits = answers.unanswered(member).contains(introduction.id());
        if (!stillWaits || !acquaintance.mayBeAsked(introduction)) return;
        notices.tell(AskNext.asked(introduction, member, members)
                .once("introductions.askedAgain:" + introduction.id() + ":" + clock.instant()));
    }
}
