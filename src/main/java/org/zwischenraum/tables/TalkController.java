package org.zwischenraum.tables;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Redirect;

/** The small talk of the day, and what the table is about: both in text, by whoever sits there. */
@Controller
class TalkController {
    private static final int LONGEST_WORD = 500;
    private static final int LONGEST_LINE = 140;
    private final TablePages pages;
    private final Talk talk;
    private final TableNews news;

    TalkController(TablePages pages, Talk talk, TableNews news) {
        this.pages = pages;
        this.talk = talk;
        this.news = news;
    }

    @PostMapping("/tables/{id}/words")
    View say(@PathVariable UUID id, @RequestParam("id") UUID word, @RequestParam String text, Member me) {
        Presence by = speaking(id, me);
        String said = Plain.text(text, LONGEST_WORD);
        if (!said.isEmpty()) talk.say(word, id, said, by.audience(), me).ifPresent(one -> news.said(one, by, me));
        return Redirect.to(Sitting.path(id) + "#talk");
    }

    @PostMapping("/tables/{id}/line")
    View name(@PathVariable UUID id, @RequestParam String text, Member me) {
        Presence by = speaking(id, me);
        talk.name(id, Plain.line(text, LONGEST_LINE), by.audience(), me);
        news.changed(id, me.id());
        return Redirect.to(Sitting.path(id));
    }

    /** Whoever sits there and may be seen. */
    private Presence speaking(UUID id, Member me) {
        return pages.here(pages.busy(id, me), me)
                .filter(one -> one.seat().filter(id::equals).isPresent())
                .filter(one -> !one.isInvisible())
                .orElseThrow(() -> new Conflict("tables.sitFirst", Sitting.path(id)));
    }
}
