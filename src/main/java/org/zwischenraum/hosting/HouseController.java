package org.zwischenraum.hosting;

import jakarta.validation.Valid;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.HouseWords;
import org.zwischenraum.community.HouseWords.Place;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** The house's settings: its name, languages, place, who may join, and what it says in words of its own. */
@Controller
@OpenTo(Standing.HOST)
class HouseController {
    private static final int LONGEST = 8000;
    /** Those whose words stand on this page; others have a page of their own. */
    private static final List<Place> PLACES = List.of(Place.WELCOME, Place.PRIVACY);

    private final Communities communities;
    private final HouseWords words;
    private final HostLog log;

    HouseController(Communities communities, HouseWords words, HostLog log) {
        this.communities = communities;
        this.words = words;
        this.log = log;
    }

    /** The form, and the house's own words by place and language. */
    record House(HouseForm form, Map<Place, Map<Language, String>> words) {
        String words(Place place, Language language) {
            return words.getOrDefault(place, Map.of()).getOrDefault(language, "");
        }
    }

    @GetMapping("/hosting/house")
    Show edit() {
        Map<Place, Map<Language, String>> kept = new EnumMap<>(Place.class);
        for (Place place : PLACES) kept.put(place, words.all(place));
        return Show.page("hosting/house", new House(HouseForm.of(communities.get()), kept));
    }

    @PostMapping("/hosting/house")
    @Transactional
    public Object update(
            @Valid HouseForm form, BindingResult wrong, @RequestParam Map<String, String> typed, Member me) {
        House house = new House(form, words(typed));
        checkLengths(house, wrong);
        if (wrong.hasErrors()) return Show.page("hosting/house", house).with(wrong);
        communities.change(form.name(), form.languages(), form.zone(), form.chosenCountry(), form.chosenJoining());
        house.words().forEach((place, all) -> all.forEach((language, text) -> words.keep(place, language, text)));
        log.note(me, "hosting.log.house", "", Map.of("name", form.name()));
        return Redirect.to("/hosting/house?saved=yes");
    }

    /** The name of a field: {@code welcome-de}. */
    static String field(Place place, Language language) {
        return place.name().toLowerCase(Locale.ROOT) + "-" + language.code();
    }

    private static void checkLengths(House house, BindingResult wrong) {
        boolean tooLong = house.words().values().stream()
                .flatMap(all -> all.values().stream())
                .anyMatch(text -> text.length() > LONGEST);
        if (tooLong) wrong.addError(new FieldError("house", "words", "hosting.house.problem.words"));
    }

    private static Map<Place, Map<Language, String>> words(Map<String, String> typed) {
        Map<Place, Map<Language, String>> words = new EnumMap<>(Place.class);
        for (Place place : PLACES) {
            Map<Language, String> all = new EnumMap<>(Language.class);
            for (Language language : Language.values())
                all.put(language, Plain.text(typed.getOrDefault(field(place, language), "")));
            words.put(place, all);
        }
        return words;
    }
}
