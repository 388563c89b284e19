package org.zwischenraum.moderation;

import java.util.EnumMap;
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
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** How people treat each other in this house: for everybody to read, in the words of its hosts or in the usual ones. */
@Controller
class ConductController {
    private static final int LONGEST = 8000;
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
    record Draft(Map<Language, String> words, HousePages pages) {
        String in(Language language) {
            return words.getOrDefault(language, "");
        }
    }

    @GetMapping("/conduct")
    @OpenTo(Standing.GUEST)
    Show show(Viewer viewer) {
        return Show.page("moderation/conduct", new Conduct(words.find(Place.CONDUCT, viewer.language())));
    }

    @GetMapping(EDIT)
    @OpenTo(Standing.HOST)
    Show edit() {
        return Show.page("moderation/conductEdit", new Draft(words.all(Place.CONDUCT), pages));
    }

    @PostMapping(EDIT)
    @OpenTo(Standing.HOST)
    @Transactional
    public View update(
            @RequestParam(defaultValue = "") String de,
            @RequestParam(defaultValue = "") String en,
            @RequestParam(defaultValue = "") String es,
            Member me) {
        Map<Language, String> typed = new EnumMap<>(Language.class);
        typed.put(Language.DE, Plain.text(de));
        typed.put(Language.EN, Plain.text(en));
        typed.put(Language.ES, Plain.text(es));
        if (typed.values().stream().anyMatch(text -> text.length() > LONGEST))
            return Show.page("moderation/conductEdit", new Draft(typed, pages))
                    .with(new Invalid("de", "moderation.conduct.problem"));
        keep(typed, me);
        return Redirect.to(EDIT + "?saved=yes");
    }

    /** What was there already is kept without a line in the log. */
    private void keep(Map<Language, String> typed, Member me) {
        Map<Language, String> before = words.all(Place.CONDUCT);
        boolean isSame = typed.entrySet().stream()
                .allMatch(text -> before.getOrDefault(text.getKey(), "").equals(text.getValue()));
        if (isSame) return;
        typed.forEach((language, text) -> words.keep(Place.CONDUCT, language, text));
        audit.note(me.id(), "moderation.log.conduct", "", Map.of());
    }
}
