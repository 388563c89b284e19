package org.zwischenraum.mail;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zwischenraum.color.Color;
import org.zwischenraum.color.Theme;
import org.zwischenraum.color.Tinter;
import org.zwischenraum.text.Language;
import org.zwischenraum.web.HouseLook;
import org.zwischenraum.web.Masthead;

/** Letters wear the house's colour as it can be read by day and by night, and load nothing. */
class LetterLookTest {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, LetterLookTest.class.getClassLoader(), "org.zwischenraum");

    /** A house with this colour and a picture. */
    private record House(Color color) implements Masthead {
        @Override
        public String name() {
            return "Haus am Hafen";
        }

        @Override
        public List<Language> languages() {
            return List.of(Language.DE);
        }

        @Override
        public Language language() {
            return Language.DE;
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("Europe/Berlin");
        }

        @Override
        public HouseLook look() {
            return HouseLook.of(color, "/files/1");
        }
    }

    @ParameterizedTest
    @CsvSource({"#ffe600", "#000000", "#ffffff", "#c8102e"})
    void aLetterCanBeReadWhateverTheColor(String hex) throws IOException {
        Letter letter = new Letter("ada@example.org", Language.DE, "test", "Hallo", List.of("Guten Tag."))
                .leadingTo("Hereinkommen", "https://example.org/")
                .with(Passage.titled("Neues").with("Ein Anliegen", "https://example.org/asks"));
        StringOutput html = new StringOutput();
        ENGINE.render(
                "mail/letter.jte", Sheet.of(letter, new House(Color.of(hex)), URI.create("https://example.org")), html);
        String day = Tinter.shades(Color.of(hex), Theme.LIGHT).accent().hex();
        String night = Tinter.shades(Color.of(hex), Theme.DARK).accent().hex();
        assertThat(html.toString())
                .contains(
                        "background:" + day + ";color:#FFFFFF",
                        "color:" + day + ";text-decoration",
                        ".go { background: " + night)
                .doesNotContain("<img", "url(", "/files/");
        Files.writeString(Path.of("target/letter-" + hex.substring(1) + ".html"), html.toString());
    }
}
