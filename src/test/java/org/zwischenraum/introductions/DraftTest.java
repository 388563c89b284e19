package org.zwischenraum.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zwischenraum.matching.Line;
import org.zwischenraum.reasons.LineKind;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;

class DraftTest {
    private static final Words GERMAN = new Texts().in(Language.DE);

    @Test
    void aWishMeetsAGift() {
        String draft = draft(
                person("Mira", line(LineKind.GOAL, "Jemand, der mein Kinderbuch illustriert.")),
                person("Jonas", line(LineKind.OFFER, "Illustriert Kinderbücher")));
        assertThat(draft)
                .isEqualTo("Mira hat einen Wunsch: „Jemand, der mein Kinderbuch illustriert“."
                        + " Von Jonas kommt: „Illustriert Kinderbücher“. Trinkt doch mal einen Kaffee zusammen.");
    }

    @Test
    void onlyTheSentenceThatMattersIsQuotedAndTroubleStaysOut() {
        String draft = draft(
                person(
                        "Mira",
                        line(
                                LineKind.GOAL,
                                "Ein Kinderbuch illustrieren lassen. Leider habe ich Schulden. Und ein Garten.")),
                person("Jonas", line(LineKind.OFFER, "Illustriert Kinderbücher")));
        assertThat(draft).contains("Ein Kinderbuch illustrieren lassen").doesNotContain("Schulden", "Garten");
    }

    @Test
    void whatSomebodySitsOnStaysOut() {
        String draft = draft(
                person("Mira", line(LineKind.NOW, "Illustrationen für ein Kinderbuch, ich komme nicht weiter")),
                person("Jonas", line(LineKind.OFFER, "Illustriert Kinderbücher")));
        assertThat(draft)
                .isEqualTo("Ich glaube, ihr hättet einander etwas zu erzählen. Trinkt doch mal einen Kaffee zusammen.");
    }

    @Test
    void whatBothSpeakOfIsSeen() {
        String draft = draft(
                person("Wiebke", line(LineKind.EXPERIENCE, "Alte Schiffe und Wracks im Hafenmuseum")),
                person("Pablo", line(LineKind.HEADLINE, "Malt Wracks auf Karten")));
        assertThat(draft).contains("verbindet").contains("Malt Wracks auf Karten");
    }

    @Test
    void withNothingInCommonItDoesNotPretend() {
        String draft = draft(
                person("Lou", line(LineKind.OFFER, "Näht Segel zu Taschen")),
                person("Minh", line(LineKind.OFFER, "Langsame Datenbank anschauen")));
        assertThat(draft).startsWith("Ich glaube, ihr hättet einander etwas zu erzählen.");
    }

    private static String draft(Draft.Person one, Draft.Person other) {
        return Draft.of(one, other, GERMAN);
    }

    private static Draft.Person person(String name, Line... lines) {
        return new Draft.Person(new UUID(0, name.hashCode()), name, List.of(lines));
    }

    private static Line line(LineKind kind, String text) {
        return new Line(kind.name(), kind, text);
    }
}
