package org.zwischenraum.themes;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriUtils;
import org.zwischenraum.members.Member;
import org.zwischenraum.reasons.Naming;
import org.zwischenraum.text.Texts;
import org.zwischenraum.vocabulary.Vocabulary;
import org.zwischenraum.web.Show;

/** What this house seeks and gives, for everybody in it. */
@Controller
class ThemeController {
    private static final int SHOWN = 40;
    private static final Comparator<Theme> LARGE_FIRST =
            Comparator.comparingInt(Theme::size).reversed().thenComparing(Theme::concept);
    private final Themes themes;
    private final Vocabulary vocabulary;
    private final Texts texts;

    ThemeController(Themes themes, Vocabulary vocabulary, Texts texts) {
        this.themes = themes;
        this.vocabulary = vocabulary;
        this.texts = texts;
    }

    /**
     * A theme as this viewer calls it.
     *
     * @param workshop the words of an ask for somebody who shows it
     */
    record Shown(Theme theme, String name, String workshop) {
        String people() {
            return "/people?query=" + UriUtils.encode(name, StandardCharsets.UTF_8);
        }

        String ask() {
            return "/asks/new?text=" + UriUtils.encode(workshop, StandardCharsets.UTF_8);
        }
    }

    /** @param missing what is sought and hardly given */
    record Picture(List<Shown> missing, List<Shown> present, Optional<Instant> countedAt) {}

    @GetMapping("/themes")
    Show index(Member me) {
        List<Shown> all = shown(me);
        return Show.page(
                "themes/index",
                new Picture(
                        all.stream().filter(one -> one.theme().isMissing()).toList(),
                        all.stream().filter(one -> !one.theme().isMissing()).toList(),
                        themes.countedAt()));
    }

    /** What hosts have taken out of the words of the house since the last count has no name any more. */
    private List<Shown> shown(Member me) {
        Naming naming = vocabulary.understanding();
        return themes.all().stream()
                .sorted(LARGE_FIRST)
                .flatMap(theme ->
                        naming.name(theme.concept(), me.language()).map(name -> shown(theme, name, me)).stream())
                .limit(SHOWN)
                .toList();
    }

    private Shown shown(Theme theme, String name, Member me) {
        return new Shown(theme, name, texts.in(me.language()).say("themes.workshop.words", "theme", name));
    }
}
