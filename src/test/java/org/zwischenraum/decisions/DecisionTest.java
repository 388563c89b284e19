package org.zwischenraum.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.zwischenraum.asks.AskStage;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.members.Apart;

/** Mira asks Anna, who has the letter open on her phone and is not signed in. */
@HouseTest
@WithDatabase(settings = {"smtp-host=127.0.0.1", "smtp-port=9", "smtp-security=none", "mail-from=haus@example.org"})
@ExtendWith(OutputCaptureExtension.class)
class DecisionTest extends AskStage {
    private static final Pattern LINK = Pattern.compile("/decisions/[A-Za-z0-9_-]+");
    private static final String OVER = "nichts mehr zu entscheiden";

    @Autowired
    Apart apart;

    @Autowired
    Accounts accounts;

    @Test
    void twoButtonsAndTheOneSentence() {
        String link = asked(CONTRACT, "details", "Es geht um meine Scheidung.");
        Answer page = house.guest().get(link);
        assertThat(page.page().select("main").text())
                .contains("Mira fragt dich", CONTRACT, "Gern", "Diesmal nicht")
                .doesNotContain("Sommer", "Scheidung", "Übersetzerin");
        assertThat(page.page().select("main img")).isEmpty();
        assertThat(page.header("Referrer-Policy")).contains("no-referrer");
        assertThat(page.header("Cache-Control")).contains("no-store");
    }

    @Test
    void whoSeeksDiscreetlyIsNotNamed() {
        String ask = posted(CONTRACT, "audience", "DISCREET", "seen", "true");
        house.host().post(ask + "/requests", "member", anna.id());
        assertThat(house.guest().get(linkTo("anna")).page().select("main").text())
                .contains("Jemand aus der Community fragt", CONTRACT)
                .doesNotContain("Mira");
    }

    @Test
    void toOpenTheLinkDecidesNothing() {
        String link = asked(CONTRACT);
        for (int i = 0; i < 3; i++) house.guest().get(link);
        assertThat(house.guest().get(link + "/acceptance").status()).isGreaterThanOrEqualTo(400);
        house.runDue();
        assertThat(rows("accepted_at is not null or refused_at is not null")).isZero();
        assertThat(house.guest().get(link).text()).contains("Diesmal nicht");
    }

    @Test
    void aYesOpensTheConversationAndTheLinkIsUsed() {
        String link = asked(CONTRACT);
        Answer thanks = house.guest().post(link + "/acceptance");
        assertThat(thanks.leadsTo()).isEqualTo("/decisions/thanks");
        house.runDue();
        assertThat(mira.get("/inbox").text()).contains("Anna", "hilft dir gern");
        assertThat(house.guest().get(link).text()).contains(OVER).doesNotContain(CONTRACT);
        house.guest().post(link + "/refusal");
        assertThat(rows("refused_at is not null")).isZero();
    }

    @Test
    void aNoIsASilenceAndLooksLikeAYesOnTheScreen() {
        String link = asked(CONTRACT);
        String inbox = mira.get("/inbox").text();
        assertThat(house.guest().post(link + "/refusal").leadsTo()).isEqualTo("/decisions/thanks");
        house.runDue();
        assertThat(rows("refused_at is not null")).isEqualTo(1);
        assertThat(mira.get("/inbox").text()).isEqualTo(inbox);
        assertThat(house.guest().get(link).text()).contains(OVER);
    }

    @Test
    void aLinkThatIsForgedOldOrOfAnotherAddressDecidesNothing() {
        String link = asked(CONTRACT);
        for (int at : List.of(12, 30, 50, link.length() - 2)) over(swapped(link, at));
        over("/decisions/x");
        accounts.move(anna.id(), "anna.neu@example.org");
        over(link);
        accounts.move(anna.id(), house.cast().person("anna").email());
        assertThat(house.guest().get(link).text()).contains(CONTRACT);
        house.clock().advance(Duration.ofDays(14));
        over(link);
    }

    @Test
    void aLinkOfSomebodyWhoIsBlockedOrSuspendedDecidesNothing() {
        String link = asked(CONTRACT);
        apart.keep(mira.id(), anna.id(), Apart.Kind.BLOCK);
        over(link);
        apart.end(mira.id(), anna.id(), Apart.Kind.BLOCK);
        assertThat(house.guest().get(link).text()).contains(CONTRACT);
        house.sql()
                .sql("update member set suspended_at = now() where id = ?")
                .param(anna.id())
                .update();
        house.forget();
        over(link);
    }

    @Test
    void whatWasAnsweredInTheHouseOrTakenBackIsOver() {
        String link = asked(CONTRACT);
        UUID request =
                house.sql().sql("select id from request").query(UUID.class).single();
        anna.post("/requests/" + request + "/refusal");
        over(link);
        assertThat(rows("accepted_at is not null")).isZero();
    }

    @Test
    void anIntroductionNamesTheOtherAndQuotesNobody() {
        String words = "Mira hat den Text, Anna die Sprachen.";
        house.member("paul").post("/introductions", "people", mira.id(), "people", anna.id(), "words", words);
        house.runDue();
        String link = linkTo("anna");
        assertThat(house.guest().get(link).page().select("main").text())
                .contains("Paul", "Mira", "Gern")
                .doesNotContain("Sommer")
                .doesNotContain(words);
        house.guest().post(link + "/acceptance");
        assertThat(house.sql()
                        .sql("select answer from introduction_answer")
                        .query(String.class)
                        .list())
                .containsExactly("GLADLY");
    }

    @Test
    void noLogHoldsALink(CapturedOutput output) {
        String link = asked(CONTRACT);
        house.guest().get(link);
        house.guest().post(link + "/acceptance", "_csrf", "wrong");
        house.guest().post(link + "/refusal");
        assertThat(output.getAll()).doesNotContain(link.substring("/decisions/".length()));
    }

    private void over(String link) {
        assertThat(house.guest().get(link).text())
                .contains(OVER, "Anmelden")
                .doesNotContain(CONTRACT)
                .doesNotContain("Mira");
        house.guest().post(link + "/acceptance");
        assertThat(rows("accepted_at is not null")).isZero();
    }

    private String asked(String text, Object... more) {
        mira.post(posted(text, more) + "/requests", "member", anna.id());
        house.runDue();
        return linkTo("anna");
    }

    /** What comes in within two minutes goes into one letter. */
    private String linkTo(String key) {
        house.clock().advance(Duration.ofMinutes(3));
        house.runDue();
        String address = house.cast().person(key).email();
        return house.letters().stream()
                .map(String::valueOf)
                .filter(letter -> letter.contains(address))
                .flatMap(letter -> LINK.matcher(letter).results().map(MatchResult::group))
                .findFirst()
                .orElseThrow();
    }

    private long rows(String condition) {
        return house.sql()
                .sql("select count(*) from request where " + condition)
                .query(Long.class)
                .single();
    }

    private static String swapped(String link, int at) {
        char other = link.charAt(at) == 'A' ? 'B' : 'A';
        return link.substring(0, at) + other + link.substring(at + 1);
    }
}
