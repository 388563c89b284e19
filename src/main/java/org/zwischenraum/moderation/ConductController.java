package org.zwischenraum.moderation;

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
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** How people treat each other in this house: for everybody to read, in the words of its hosts or in the usual ones. */
@Controller
class ConductController {
    static final String EDIT = "/hosting/conduct";
    private final HouseWords words;
    private final HousePages pages;
    private final Audit audit;

    ConductController(HouseWords words, HousePages pages, Audit audit) {
        this.words = words;
        this.pages = pages;
        this.audit = audit;
    }

    /** @param own the hosts' words; empty where the usual ones hold */
    record Conduct(Optional<String> own) {}

    /** The hosts' words by language. */
    record Draft(Wording words, HousePages pages) {}

    @GetMapping("/conduct")
    @OpenTo(Standing.GUEST)
    Show show(Viewer viewer) {
        return Show.page("moderation/conduct", new Conduct(words.find(Place.CONDUCT, viewer.language())));
    }

    @GetMapping(EDIT)
    @OpenTo(Standing.HOST)
    Show edit() {
        return Show.page("moderation/conductEdit", new Draft(words.wording(Place.CONDUCT), pages));
    }

    @PostMapping(EDIT)
    @OpenTo(Standing.HOST)
    @Transactional
    public View update(
            @RequestParam(defaultValue = "") String de,
            @RequestParam(defaultValue = "") String en,
            @RequestParam(defaultValue = "") String es,
            Member me) {
        Wording typed = Wording.of(de, en, es);
        if (typed.tooLong().isPresent())
            return Show.page("moderation/conductEdit", new Draft(typed, pages))
                    .with(new Invalid("de", "moderation.conduct.problem"));
        if (words.keep(Place.CONDUCT, typed)) audit.note(me.id(), "moderation.log.conduct", "", Map.of());
        return Redirect.to(EDIT + "?saved=yes");
    }
}
