package org.zwischenraum.approaches;

import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.introductions.Wishes;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.Redirect;

/** Walking up to somebody who is here. */
@Controller
class ApproachController {
    private static final int LONGEST = 280;
    private final Doorways doorways;
    private final Greetings greetings;
    private final Notices notices;
    private final Wishes wishes;
    private final Limits limits;

    ApproachController(Doorways doorways, Greetings greetings, Notices notices, Wishes wishes, Limits limits) {
        this.doorways = doorways;
        this.greetings = greetings;
        this.notices = notices;
        this.wishes = wishes;
        this.limits = limits;
    }

    @PostMapping("/approaches/{id}/wave")
    View wave(@PathVariable UUID id, Member me) {
        return greet(id, Way.WAVE, "", me);
    }

    /** Waving back is always welcome to whoever has waved. */
    @PostMapping("/approaches/{id}/reply")
    View waveBack(@PathVariable UUID id, Member me) {
        limit(me);
        Member who = doorways.here(id, me);
        if (greetings.sent(id, me.id()).contains(Way.WAVE)) send(Way.WAVE, who, "", me);
        return Redirect.to("/floor#greetings");
    }

    @PostMapping("/approaches/{id}/knock")
    View knock(@PathVariable UUID id, @RequestParam(defaultValue = "") String words, Member me) {
        return greet(id, Way.KNOCK, Plain.line(words, LONGEST), me);
    }

    @PostMapping("/approaches/{id}/note")
    View note(@PathVariable UUID id, @RequestParam(defaultValue = "") String words, Member me) {
        String said = Plain.line(words, LONGEST);
        return said.isEmpty() ? back(id, me) : greet(id, Way.NOTE, said, me);
    }

    /** Asks the hosts to make the two known; the other learns nothing of it, the asker sees that it was sent. */
    @PostMapping("/approaches/{id}/wish")
    View wish(@PathVariable UUID id, @RequestParam(defaultValue = "") String words, Member me) {
        limit(me);
        Member who = doorways.reach(id, Way.HOST, me);
        wishes.wish(me, who.id(), who.id(), Plain.line(words, LONGEST));
        greetings.lose(Way.HOST, who.id(), me);
        return back(id, me);
    }

    @PostMapping("/approaches/greetings/{id}/removal")
    View putAway(@PathVariable UUID id, Member me) {
        greetings.putAway(id, me);
        return Redirect.to("/floor");
    }

    private View greet(UUID id, Way way, String words, Member me) {
        limit(me);
        send(way, doorways.reach(id, way, me), words, me);
        return back(id, me);
    }

    /** The inbox tells of a note too: slips of paper are to be found. */
    private void send(Way way, Member who, String words, Member me) {
        if (doorways.keepsAway(who, me)) greetings.lose(way, who.id(), me);
        else if (greetings.send(way, who.id(), words, me) && way == Way.NOTE) tell(who, words, me);
    }

    private void tell(Member who, String words, Member me) {
        notices.tell(Notice.to(who.id(), "approaches.notice.note", "/floor#greetings")
                .with("name", me.name())
                .once("approaches.note:" + me.id() + ":" + words.hashCode()));
    }

    private void limit(Member me) {
        limits.take("approaches", me.id(), 30, Duration.ofHours(1));
    }

    private View back(UUID id, Member me) {
        return Redirect.to(doorways.path(id, me));
    }
}
