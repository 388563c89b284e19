package org.zwischenraum.installed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What phones hand over when somebody shares. */
class SharedTest {
    @Test
    void anAddressAmongTheWordsBecomesTheLink() {
        assertThat(Shared.of("", "Wer kennt sich damit aus? https://example.org/a?b=1", ""))
                .isEqualTo(new Shared("Wer kennt sich damit aus?", "", "https://example.org/a?b=1"));
    }

    @Test
    void theTitleStandsBeforeTheWordsAndNotTwice() {
        assertThat(Shared.of("Umsatzsteuer", "Ab wann?", "https://example.org").text())
                .isEqualTo("Umsatzsteuer Ab wann?");
        assertThat(Shared.of("Umsatzsteuer", "Umsatzsteuer ab wann?", "").text())
                .isEqualTo("Umsatzsteuer ab wann?");
    }

    @Test
    void whatIsLongerThanALineIsCutAndStandsWholeBelow() {
        String longer = "ä".repeat(299) + "😀 und noch mehr";
        Shared shared = Shared.of("", longer, "");
        assertThat(shared.text()).hasSize(300).endsWith("ä…");
        assertThat(shared.details()).isEqualTo(longer);
        assertThat(Shared.of("", "x".repeat(5000), "").details()).hasSize(1000).endsWith("…");
    }

    @Test
    void whatIsNoAddressOfThePublicWebIsLeftOut() {
        assertThat(Shared.of("", "", "javascript:alert(1)").link()).isEmpty();
        assertThat(Shared.of("", "", "").path()).isEqualTo("/asks/new");
    }

    @Test
    void wordsAreCarriedInTheAddressAsTheyAre() {
        assertThat(Shared.of("", "Über & über? 100 %", "").path())
                .isEqualTo("/asks/new?text=%C3%9Cber%20%26%20%C3%BCber%3F%20100%20%25");
    }
}
