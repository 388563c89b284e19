package org.zwischenraum.hosting;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zwischenraum.community.HousePages;
import org.zwischenraum.community.HouseWords;
import org.zwischenraum.community.HouseWords.Place;
import org.zwischenraum.community.Wording;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Language;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** What the house says of itself in words of its own: on the public page, and beside what law wants told. */
@Controller
@OpenTo(Standing.HOST)
class HouseWordsController {
    static final String PATH = "/hosting/house/words";
    /** Those whose words stand on this page; others have a page of their own. */
    private static final List<Place> PLACES = List.of(Place.WELCOME, Place.PRIVACY);

    private final HouseWords words;
    private final HousePages pages;
    private final HostLog log;

    HouseWordsController(HouseWords words, HousePages pages, HostLog log) {
        this.words = words;
        this.pages = pages;
        this.log = log;
    }

    /** The house's own words by place and language. */
    record Said(Map<Place, Wording> words, HousePages pages) {
        String words(Place place, Language language) {
            return wording(place).in(language);
        }

        private Wording wording(Place place) {
            return words.getOrDefault(place, new Wording(Map.of()));
        }
    }

    @GetMapping(PATH)
    Show edit() {
        Map<Place, Wording> kept = new EnumMap<>(Place.class);
        for (Place place : PLACES) kept.put(place, words.wording(place));
        return Show.page("hosting/said", new Said(kept, pages));
    }

    @PostMapping(PATH)
    @Transactional
    public Object update(@RequestParam Map<String, String> typed, Member me) {
        Said said = new Said(words(typed), pages);
        if (isTooLong(said))
            return Show.page("hosting/said", said).with(new Invalid("words", "hosting.house.problem.words"));
        if (keep(said)) log.note(me, "hosting.log.words", "", Map.of());
        return Redirect.to(PATH + "?saved=yes");
    }

    /** What was there already is kept without a line in the log. */
    private boolean keep(Said said) {
        boolean changed = false;
        for (Place place : PLACES) changed |= words.keep(place, said.wording(place));
        return changed;
    }

    /** The name of a field: {@code welcome-de}. */
    static String field(Place place, Language language) {
        return place.name().toLowerCase(Locale.ROOT) + "-" + language.code();
    }

    private static boolean isTooLong(Said said) {
        return said.words().values().stream().anyMatch(one -> one.tooLong().isPresent());
    }

    private static Map<Place, Wording> words(Map<String, String> typed) {
        Map<Place, Wording> words = new EnumMap<>(Place.class);
        for (Place place : PLACES)
            words.put(
                    place,
                    Wording.of(
                            typed.getOrDefault(field(place, Language.DE), ""),
                            typed.getOrDefault(field(place, Language.EN), ""),
                            typed.getOrDefault(field(place, Language.ES), "")));
        return words;
    }
}
