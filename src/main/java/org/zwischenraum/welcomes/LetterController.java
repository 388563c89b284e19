package org.zwischenraum.welcomes;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.community.HousePages;
import org.zwischenraum.community.HouseWords;
import org.zwischenraum.community.HouseWords.Place;
import org.zwischenraum.community.Wording;
import org.zwischenraum.members.Member;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.text.Language;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Hosts write the letter that greets, see how it reads, and send it to themselves to try it. */
@Controller
@OpenTo(Standing.HOST)
class LetterController {
    static final String PATH = "/hosting/house/letter";
    private final HouseWords words;
    private final Welcomes welcomes;
    private final HousePages pages;
    private final Limits limits;
    private final Audit audit;
    private final Settings settings;

    LetterController(
            HouseWords words, Welcomes welcomes, HousePages pages, Limits limits, Audit audit, Settings settings) {
        this.words = words;
        this.welcomes = welcomes;
        this.pages = pages;
        this.limits = limits;
        this.audit = audit;
        this.settings = settings;
    }

    /**
     * @param preview as this host would read it; empty while nobody is greeted
     * @param mail whether letters leave this house
     */
    record Draft(Wording words, Optional<Greeting> preview, HousePages pages, boolean mail) {}

    @GetMapping(PATH)
    Show edit(Member me) {
        return Show.page("welcomes/letter", draft(words.wording(Place.LETTER), me));
    }

    @PostMapping(PATH)
    @Transactional
    public View update(
            @RequestParam(defaultValue = "") String de,
            @RequestParam(defaultValue = "") String en,
            @RequestParam(defaultValue = "") String es,
            Member me) {
        Wording typed = Wording.of(de, en, es);
        Optional<Language> tooLong = typed.tooLong();
        if (tooLong.isPresent())
            return Show.page("welcomes/letter", draft(typed, me))
                    .with(new Invalid(tooLong.get().code(), "welcomes.problem.tooLong", "limit", Wording.LONGEST));
        if (words.keep(Place.LETTER, typed)) audit.note(me.id(), "welcomes.log.changed", "", Map.of());
        return Redirect.to(PATH + "?saved=yes");
    }

    /** What was saved, to oneself; a few an hour. */
    @PostMapping(PATH + "/trial")
    @Transactional
    public View tryOut(Member me) {
        Greeting greeting = welcomes.of(me).orElseThrow(() -> new Conflict("welcomes.conflict.empty", PATH));
        limits.take("welcomes.trial", me.id(), 10, Duration.ofHours(1));
        welcomes.post(me, greeting);
        return Redirect.to(PATH + "?tried=yes");
    }

    private Draft draft(Wording wording, Member me) {
        return new Draft(wording, welcomes.of(me), pages, settings.smtp().isPresent());
    }
}
