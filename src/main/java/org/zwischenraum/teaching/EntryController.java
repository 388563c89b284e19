package org.zwischenraum.teaching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.lexicon.Row;
import org.zwischenraum.members.Member;
import org.zwischenraum.teaching.ConceptPages.Typed;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Plain;
import org.zwischenraum.vocabulary.HouseWords;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Adds words and links to a concept, switches them off, and takes such a change back. */
@Controller
@OpenTo(Standing.HOST)
class EntryController {
    private final HouseWords words;
    private final ConceptPages pages;

    EntryController(HouseWords words, ConceptPages pages) {
        this.words = words;
        this.pages = pages;
    }

    @PostMapping(Paths.CONCEPTS + "/{id}/entries")
    View create(
            @PathVariable String id,
            @RequestParam Language language,
            @RequestParam(defaultValue = "") String names,
            @RequestParam(defaultValue = "") String says,
            Member me) {
        Row named = Row.names(language);
        Row said = Row.says(language);
        Map<Row, List<String>> rows =
                Map.of(named, named.items(Plain.line(names)), said, ConceptForm.phrasings(said, Plain.text(says)));
        Typed typed = new Typed(Optional.of(language), names, says);
        return changing(id, typed, me, () -> words.add(id, rows, me.id()));
    }

    @PostMapping(Paths.CONCEPTS + "/{id}/links")
    View link(@PathVariable String id, @RequestParam Tie tie, @RequestParam String other, Member me) {
        return changing(
                id,
                Typed.NOTHING,
                me,
                () -> words.add(tie.from(id, other), Map.of(tie.row(), List.of(tie.to(id, other))), me.id()));
    }

    /** This word or link does not count here. */
    @PostMapping(Paths.CONCEPTS + "/{id}/silences")
    View silence(
            @PathVariable String id,
            @RequestParam Row row,
            @RequestParam String item,
            @RequestParam(defaultValue = "") String back,
            Member me) {
        words.switchOff(id, row, item, me.id());
        return Redirect.to(back(back, id));
    }

    /** Undoes a change. */
    @PostMapping(Paths.ROOM + "/entries/{entry}/removal")
    View remove(@PathVariable UUID entry, @RequestParam(defaultValue = "") String back, Member me) {
        String concept = words.find(entry).map(found -> found.concept()).orElse("");
        words.find(entry).ifPresent(found -> words.takeBack(found, me.id()));
        return Redirect.to(back(back, concept));
    }

    private View changing(String id, Typed typed, Member me, Runnable change) {
        try {
            change.run();
            return Redirect.to(Paths.concept(id));
        } catch (Invalid problem) {
            return Show.page(
                            "teaching/concept",
                            pages.of(id, Tie.HELPED_BY, "", me).with(typed))
                    .with(problem);
        }
    }

    /** To the page of the concept on which one was; to the room without one. */
    private static String back(String back, String concept) {
        String shown = back.isEmpty() ? concept : back;
        boolean isConcept = shown.matches("[a-z0-9][a-z0-9-]{0,80}");
        return isConcept ? Paths.concept(shown) : Paths.ROOM;
    }
}
