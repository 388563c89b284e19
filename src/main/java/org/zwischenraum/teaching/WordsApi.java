package org.zwischenraum.teaching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zwischenraum.lexicon.Amendment;
import org.zwischenraum.lexicon.Concept;
import org.zwischenraum.lexicon.Kind;
import org.zwischenraum.lexicon.Row;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Plain;
import org.zwischenraum.vocabulary.Catalogue;
import org.zwischenraum.vocabulary.HouseWords;
import org.zwischenraum.vocabulary.Vocabulary;
import org.zwischenraum.web.ApiText;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.Items;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Standing;

/** Hosts' programs read and change the words of the house; lines have the names of the lexicon's files. */
@RestController
@RequestMapping("/api/v1/words")
@OpenTo(Standing.HOST)
class WordsApi {
    private static final int FOUND = 50;
    private final Vocabulary vocabulary;
    private final HouseWords words;
    private final Links links;

    WordsApi(Vocabulary vocabulary, HouseWords words, Links links) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.links = links;
    }

    /**
     * A concept.
     *
     * @param own whether it is one of the house
     * @param lines all that counts, by the name of the line: {@code de says}, {@code helped by}
     * @param added what the house has added to it, alike
     * @param off what the house has switched off
     */
    record ConceptJson(
            String id,
            String url,
            Kind kind,
            boolean own,
            Map<String, List<String>> lines,
            Map<String, List<String>> added,
            Map<String, List<String>> off) {}

    /** Lines to add, and for a new concept what it is. */
    record LinesDraft(
            @Nullable Kind kind,

            @NotNull(message = "vocabulary.problem.nothing") Map<String, List<String>> lines) {}

    /** What does not count here. */
    record Silence(
            @NotNull(message = "vocabulary.problem.nothing") String line,
            @NotNull(message = "vocabulary.problem.nothing") String item) {}

    @GetMapping
    @ApiText("teaching.api.words")
    Items<ConceptJson> index(@RequestParam(defaultValue = "") String query, Member me) {
        Catalogue catalogue = vocabulary.catalogue();
        List<String> ids = query.isBlank()
                ? words.all().stream().map(Amendment::id).toList()
                : catalogue.search(Plain.line(query), me.language(), FOUND).stream()
                        .map(Concept::id)
                        .toList();
        return Items.all(ids.stream().map(id -> json(id, catalogue)).toList());
    }

    @GetMapping("/{id}")
    @ApiText("teaching.api.concept")
    ConceptJson show(@PathVariable String id) {
        return json(id, vocabulary.catalogue());
    }

    @PostMapping
    @ApiText("teaching.api.make")
    ResponseEntity<ConceptJson> create(@Valid @RequestBody LinesDraft draft, Member me) {
        Map<Row, List<String>> rows = rows(draft.lines());
        String id = ConceptForm.blank().concept(rows);
        words.make(id, draft.kind() == null ? Kind.SKILL : draft.kind(), rows, me.id());
        ConceptJson made = json(id, vocabulary.catalogue());
        return ResponseEntity.created(URI.create(made.url())).body(made);
    }

    @PostMapping("/{id}/entries")
    @ApiText("teaching.api.add")
    ConceptJson add(@PathVariable String id, @Valid @RequestBody LinesDraft draft, Member me) {
        words.add(id, rows(draft.lines()), me.id());
        return json(id, vocabulary.catalogue());
    }

    @PostMapping("/{id}/silences")
    @ApiText("teaching.api.silence")
    ConceptJson silence(@PathVariable String id, @Valid @RequestBody Silence silence, Member me) {
        words.switchOff(id, row(silence.line()), silence.item(), me.id());
        return json(id, vocabulary.catalogue());
    }

    @DeleteMapping("/{id}")
    @ApiText("teaching.api.remove")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, Member me) {
        if (vocabulary.catalogue().find(id).isEmpty()) throw new NotThere();
        words.remove(id, me.id());
    }

    private ConceptJson json(String id, Catalogue catalogue) {
        Concept concept = catalogue.find(id).orElseThrow(NotThere::new);
        Optional<Amendment> own =
                words.all().stream().filter(one -> one.id().equals(id)).findFirst();
        return new ConceptJson(
                id,
                links.to(Paths.concept(id)),
                concept.kind(),
                catalogue.isOwn(id),
                lines(concept),
                own.map(one -> lines(one.adds())).orElse(Map.of()),
                own.map(one -> lines(one.drops())).orElse(Map.of()));
    }

    private static Map<String, List<String>> lines(Concept concept) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        concept.rows().forEach((row, items) -> lines.put(row.key(), items));
        return lines;
    }

    private static Map<Row, List<String>> rows(Map<String, List<String>> lines) {
        Map<Row, List<String>> rows = new EnumMap<>(Row.class);
        lines.forEach((line, items) -> {
            Row row = row(line);
            if (items == null || items.stream().anyMatch(Objects::isNull))
                throw new Invalid("lines", "vocabulary.problem.nothing");
            rows.put(
                    row,
                    items.stream()
                            .flatMap(item -> row.items(Plain.line(item)).stream())
                            .toList());
        });
        return rows;
    }

    private static Row row(String line) {
        return Row.find(line.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new Invalid("lines", "teaching.problem.noLine", "name", line));
    }
}
