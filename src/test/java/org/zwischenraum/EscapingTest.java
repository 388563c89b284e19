package org.zwischenraum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people write is shown as they wrote it and never read as markup: templates escape everything but drawn QR codes. */
class EscapingTest {
    private static final Pattern RAW = Pattern.compile("\\$unsafe\\{(?!QrCode\\.svg\\()[^}]*}");

    @Test
    void onlyDrawnQrCodesAreWrittenUnescaped() {
        assertThat(Sources.endingIn(".jte").files().entrySet().stream()
                        .flatMap(file -> raw(file.getValue()).stream().map(found -> file.getKey() + ": " + found)))
                .isEmpty();
    }

    @Test
    void aTextThatIsNotEscapedIsFound() {
        assertThat(raw("<p>$unsafe{it.words()}</p> $unsafe{QrCode.svg(it.link(), label)}"))
                .containsExactly("$unsafe{it.words()}");
    }

    private static List<String> raw(String template) {
        return RAW.matcher(template).results().map(found -> found.group()).toList();
    }
}
