package org.zwischenraum.teaching;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zwischenraum.lexicon.Amendment;
import org.zwischenraum.lexicon.Concept;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Plain;
import org.zwischenraum.vocabulary.Catalogue;
import org.zwischenraum.vocabulary.HouseWords;
import org.zwischenraum.vocabulary.Vocabulary;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** The room of the house's words: what was changed, what to look up, and what seems to be missing. */
@Controller
@OpenTo(Standing.HOST)
class WordsController {
    private static final int SHOWN = 24;
    private static final int LONGEST = 100;
    private final Vocabulary vocabulary;
    private final HouseWords words;
    private final HintList hints;
    private final Trials trials;

    WordsController(Vocabulary vocabulary, HouseWords words, HintList hints, Trials trials) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.hints = hints;
        this.trials = trials;
    }

    /**
     * The room.
     *
     * @param changed what the house has changed, the latest first
     */
    record Room(
            Catalogue catalogue,
            String query,
            List<Concept> found,
            List<Amendment> changed,
            List<HintList.Group> hints,
            List<HintList.Unfound> unfound) {
        String name(String concept, Language language) {
            return catalogue.name(concept, language);
        }
    }

    @GetMapping(Paths.ROOM)
    Show index(@RequestParam(defaultValue = "") String query, Member me) {
        Catalogue catalogue = vocabulary.catalogue();
        String sought = Plain.line(query, LONGEST);
        return Show.page(
                "teaching/index",
                new Room(
                        catalogue,
                        sought,
                        catalogue.search(sought, me.language(), SHOWN),
                        words.all().reversed(),
                        hints.groups(catalogue, me.language()),
                        hints.unfound(me)));
    }

    @GetMapping(Paths.ROOM + "/trial")
    Show trial(@RequestParam(defaultValue = "") String text, Member me) {
        return Show.page("teaching/trial", trials.of(Plain.text(text, Trials.LONGEST), me));
    }
}
