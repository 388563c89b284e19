package org.zwischenraum.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

/** Whose text hosts have hidden asks for a second look. Tanja hides, Jonas has told of it, Paul is the other host. */
@HouseTest
class AppealTest {
    private static final String RUDE = "Frag doch woanders, du Nervensäge";
    private static final String RULE =
            "Was dir anvertraut wird, bleibt bei dir. Bilder und Worte anderer gibst du nur mit ihrem Ja weiter.";

    @Autowired
    House house;

    private Visitor tanja;
    private Visitor paul;
    private Visitor mira;
    private Visitor jonas;
    private String ask;

    @BeforeEach
    void jonasSeeksSomething() {
        house.found();
        tanja = house.host();
        paul = house.host("paul");
        mira = house.member("mira");
        jonas = house.member("jonas");
        ask = jonas.post(
                        "/asks",
                        "kind",
                        "HELP",
                        "text",
                        "Wer kennt einen Tischler?",
                        "language",
                        "DE",
                        "time",
                        "HOUR",
                        "terms",
                        "FAVOUR",
                        "audience",
                        "MEMBERS")
                .leadsTo();
    }

    @Test
    void itsAuthorReadsWhatWasHiddenWhyAndByWhichRuleButNotWhoToldOfIt() {
        String mine = hideAnswer();
        assertThat(mira.get("/inbox").text()).contains("Ein Text von dir wurde verborgen");
        assertThat(mira.get(mine).text())
                .contains(RUDE, "Unfreundlich", RULE, "Tanja", "Siehst du es anders?")
                .doesNotContain("Jonas", "Das verletzt mich");
    }

    @Test
    void theRuleIsToldInTheLanguageOfWhoReadsIt() {
        Visitor lola = house.member("lola");
        String mine = hideAnswer(lola);
        assertThat(lola.get(mine).text())
                .contains("Lo que te confían se queda contigo")
                .doesNotContain(RULE);
    }

    @Test
    void aSecondLookIsAskedForOnceAndAnotherHostKeepsItHiddenWithAReason() {
        String mine = hideAnswer();
        appeal(mira, mine, "So reden wir <b>immer</b> 🙂");
        appeal(mira, mine, "Und noch etwas");
        assertThat(mira.get(mine).text())
                .contains("So reden wir <b>immer</b> 🙂", "wird gelesen")
                .doesNotContain("Und noch etwas", "Siehst du es anders?");
        assertThat(paul.get("/hosting").text()).contains("Ein Einspruch wartet");
        assertThat(paul.get("/hosting/appeals").text())
                .contains(RUDE, "Unfreundlich", "So reden wir <b>immer</b>", "Tanja")
                .doesNotContain("Jonas", "Das verletzt mich");
        assertThat(paul.get("/hosting/hidden").text()).contains("So reden wir", "Einspruch beantworten");
        assertThat(tanja.get("/hosting/appeals").text()).contains("entscheidet jemand anderes von euch");
        assertThat(answer(tanja, true, "").status()).isEqualTo(409);
        assertThat(answer(paul, false, " ").status()).isEqualTo(422);
        assertThat(answer(paul, false, "Nicht bei uns.").status()).isEqualTo(303);
        assertThat(answer(paul, true, "").status()).isEqualTo(409);
        assertThat(mira.get("/inbox").text()).contains("Dein Einspruch wurde beantwortet");
        assertThat(mira.get(mine).text()).contains("bleiben dabei", "Nicht bei uns.");
        assertThat(mira.get("/me/log").text()).contains("Einspruch von " + name(mira) + " abgelehnt");
        assertThat(tanja.get("/hosting/hidden").text()).contains("Abgelehnt", "Paul", "Nicht bei uns.");
        assertThat(tanja.get("/hosting").text()).doesNotContain("Einspruch wartet");
        assertThat(jonas.get(ask).text()).doesNotContain("Nervensäge");
        appeal(mira, mine, "Und noch etwas");
        assertThat(paul.get("/hosting/appeals").text()).doesNotContain("Und noch etwas");
    }

    @Test
    void whatIsGrantedStandsWhereItStood() {
        String mine = hideAnswer();
        appeal(mira, mine, "Das war ein Zitat");
        answer(paul, true, "Das hatten wir übersehen.");
        assertThat(jonas.get(ask).text()).contains(RUDE);
        assertThat(mira.get(mine).text())
                .contains("Der Text ist wieder zu sehen", "nehmen unsere Entscheidung zurück", "übersehen");
        assertThat(mira.get(mine).page().select("a[href^=" + ask + "]")).isNotEmpty();
        assertThat(mira.get("/me/log").text()).contains("angenommen", "wieder gezeigt");
        assertThat(mira.get("/inbox").text()).containsOnlyOnce("Dein Einspruch wurde beantwortet");
    }

    @Test
    void nobodyButItsAuthorIsShownItOrMayAsk() {
        String mine = hideAnswer();
        Visitor rike = house.member("rike");
        mira.post("/people/" + rike.id() + "/apart", "kind", "BLOCK");
        for (Visitor other : new Visitor[] {jonas, rike, tanja, paul, house.friend("lucia")}) {
            assertThat(other.get(mine).status()).isEqualTo(404);
            assertThat(appeal(other, mine, "Ich auch").status()).isEqualTo(404);
        }
        assertThat(house.guest().get(mine).leadsTo()).startsWith("/sign-in");
        assertThat(appeal(house.guest(), mine, "Ich auch").status()).isEqualTo(401);
        assertThat(jonas.get("/hosting/appeals").status()).isEqualTo(403);
        assertThat(house.sql()
                        .sql("select count(*) from appeal")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatWasBroughtBackMeanwhileNeedsNoSecondLook() {
        String mine = hideAnswer();
        appeal(mira, mine, "Das war ein Zitat");
        String decision = waiting();
        tanja.post("/hosting/hidden/" + id(mine) + "/return");
        assertThat(paul.post(decision, "granted", "false", "answer", "Nein").status())
                .isEqualTo(409);
        assertThat(mira.get(mine).text()).contains("wieder zu sehen", "nehmen unsere Entscheidung zurück");
        String other = hideAnswer();
        tanja.post("/hosting/hidden/" + id(other) + "/return");
        assertThat(appeal(mira, other, "Zu spät").leadsTo()).isEqualTo(other);
        assertThat(mira.get(other).text()).contains("wieder zu sehen").doesNotContain("Zu spät");
    }

    @Test
    void whatWasWrittenInItsPlaceStaysAndCanBeHiddenAsWell() {
        headline("Wunderpillen");
        String mine = hideHeadline();
        headline("Noch mehr Pillen");
        appeal(mira, mine, "Das ist mein Beruf");
        answer(paul, true, "");
        assertThat(jonas.get("/people/" + mira.id()).text()).contains("Noch mehr Pillen");
        assertThat(mira.get(mine).text()).contains("Wunderpillen", "steht inzwischen etwas anderes");
        assertThat(tanja.get("/hosting/hidden").text()).contains("an seiner Stelle steht etwas anderes");
        headline("Wunderpillen");
        hideHeadline();
        headline("Pillen in Rot");
        hideHeadline();
        assertThat(jonas.get("/people/" + mira.id()).text()).doesNotContain("Pillen");
    }

    @Test
    void whatItsAuthorHasRemovedIsNotBroughtBack() {
        String mine = hideAnswer();
        appeal(mira, mine, "Das war ein Zitat");
        house.sql().sql("delete from answer").update();
        assertThat(answer(paul, true, "Stimmt").status()).isEqualTo(303);
        assertThat(mira.get(mine).text()).contains("nichts mehr", "Stimmt");
    }

    @Test
    void whoIsSuspendedAsksFromThePageThatIsLeftToThem() {
        String mine = hideAnswer();
        tanja.post("/hosting/members/" + mira.id() + "/suspension", "reason", "Zu laut", "length", "WEEK");
        Visitor out = house.again(mira);
        assertThat(out.get(mine).leadsTo()).isEqualTo("/suspended");
        Answer page = out.get("/suspended");
        String text = page.page().select("a[href^=/suspended/hidden/]").attr("href");
        String token = page.page().select("input[name=_csrf]").attr("value");
        assertThat(out.get(text).text()).contains(RUDE, "Unfreundlich", RULE).doesNotContain("Jonas");
        assertThat(out.post(text + "/appeal", "_csrf", token, "words", "").status())
                .isEqualTo(422);
        out.post(text + "/appeal", "_csrf", token, "words", "Das war ein Zitat");
        out.post("/suspended/appeal", "_csrf", token, "words", "Und laut war ich nicht");
        assertThat(paul.get("/hosting/appeals").text()).contains("Das war ein Zitat", "Und laut war ich nicht");
        answer(paul, false, "Doch.");
        assertThat(out.get(text).text()).contains("bleiben dabei", "Doch.");
        assertThat(out.post(mine + "/appeal", "_csrf", token, "words", "Hier auch")
                        .status())
                .isEqualTo(401);
        assertThat(out.get("/suspended/hidden/" + jonas.id()).status()).isEqualTo(404);
        assertThat(jonas.get(text).status()).isEqualTo(404);
        answer(paul, true, "Das war jemand anderes.");
        assertThat(out.get("/me/log").text()).contains("Und laut war ich nicht", "Das war jemand anderes.");
        assertThat(out.get(mine).text()).contains("Doch.");
    }

    @Test
    void whenItsAuthorIsGoneNothingOfItIsLeft() {
        String mine = hideAnswer();
        appeal(mira, mine, "Das war ein Zitat");
        String decision = waiting();
        mira.post("/me/leaving", "meant", "true");
        assertThat(paul.get("/hosting/appeals").text()).contains("Das war ein Zitat");
        house.clock().advance(Duration.ofDays(15));
        house.runDue();
        assertThat(paul.get("/hosting/appeals").text()).contains("wartet kein Einspruch");
        assertThat(paul.post(decision, "granted", "true").status()).isEqualTo(404);
        assertThat(paul.get("/hosting/hidden").text()).doesNotContain("Nervensäge", "Zitat");
    }

    @Test
    void thatSheKeepsTheHostsAwayChangesNothing() {
        String mine = hideAnswer();
        for (Visitor host : new Visitor[] {tanja, paul}) mira.post("/people/" + host.id() + "/apart", "kind", "BLOCK");
        paul.post("/people/" + mira.id() + "/apart", "kind", "BLOCK");
        assertThat(appeal(mira, mine, "Das war ein Zitat").leadsTo()).isEqualTo(mine);
        assertThat(answer(paul, true, "Stimmt").status()).isEqualTo(303);
        assertThat(mira.get(mine).text()).contains("Tanja", "Stimmt", "wieder zu sehen");
        assertThat(jonas.get(ask).text()).contains(RUDE);
    }

    @Test
    void aHostWhoseTextWasHiddenLeavesItToTheOthers() {
        String mine = hideAnswer(paul);
        appeal(paul, mine, "Das war ein Zitat");
        assertThat(paul.post("/hosting/hidden/" + id(mine) + "/return").status())
                .isEqualTo(409);
        assertThat(answer(paul, true, "Ich darf das").status()).isEqualTo(409);
        assertThat(answer(tanja, true, "Da sonst niemand da ist").status()).isEqualTo(303);
        assertThat(jonas.get(ask).text()).contains(RUDE);
    }

    @Test
    void thoseWhoseWeekItIsAreToldThatSomebodyWrote() {
        paul.post("/hosting/rota/weeks/2026-07-13");
        appeal(mira, hideAnswer(), "Das war ein Zitat");
        tanja.post(tanja.get("/hosting/reports")
                .page()
                .select("form[action$=/settlement]")
                .attr("action"));
        house.runDue();
        assertThat(paul.get("/inbox").text()).contains("Auf dem Tisch liegt etwas für dich");
    }

    @Test
    void nothingThatWasTypedIsLost() {
        String mine = hideAnswer();
        String long2001 = "ü".repeat(2001);
        assertThat(typed(appeal(mira, mine, long2001))).isEqualTo(long2001);
        assertThat(typed(appeal(mira, mine, "a".repeat(100_000)))).hasSize(100_000);
        assertThat(appeal(mira, mine, " \u200b ").status()).isEqualTo(422);
        assertThat(appeal(mira, mine, "ü".repeat(2000)).status()).isEqualTo(303);
        Answer tooLong = answer(paul, false, "ö".repeat(1001));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.page().select("textarea[name=answer]").text()).hasSize(1001);
        reportedAnswer(house.member("anna"));
        String report = hidingPage();
        Answer hiding = paul.post(report, "reason", "ä".repeat(1001), "rule", RULE);
        assertThat(hiding.status()).isEqualTo(422);
        assertThat(hiding.page().select("textarea[name=reason]").text()).hasSize(1001);
        assertThat(hiding.page().select("input[name=rule][checked]").attr("value"))
                .isEqualTo(RULE);
        assertThat(paul.post(report, "reason", "Unfreundlich").status()).isEqualTo(303);
        assertThat(paul.get(report).status()).isEqualTo(409);
    }

    /** Jonas tells of Mira's answer, and Tanja hides it; where Mira reads of it. */
    private String hideAnswer() {
        return hideAnswer(mira);
    }

    private String hideAnswer(Visitor author) {
        String text = reportedAnswer(author);
        assertThat(tanja.post(text + "/hiding", "reason", "Unfreundlich", "rule", RULE)
                        .status())
                .isEqualTo(303);
        return mine(author);
    }

    private String reportedAnswer(Visitor author) {
        author.post(ask + "/answers", "text", RUDE);
        String text = house.sql()
                .sql("select '/texts/answer/' || id from answer where member_id = :author order by id desc limit 1")
                .param("author", author.id())
                .query(String.class)
                .single();
        jonas.post(text + "/reports", "words", "Das verletzt mich");
        return text;
    }

    private String hidingPage() {
        return paul.get("/hosting/reports")
                .page()
                .select("a[href$=/hiding]")
                .last()
                .attr("href");
    }

    private String hideHeadline() {
        tanja.post("/texts/headline/" + mira.id() + "/hiding", "reason", "Werbung");
        return mine(mira);
    }

    /** The latest stands first. */
    private static String mine(Visitor author) {
        return author.get("/me/log").page().select("a[href^=/me/hidden/]").attr("href");
    }

    private void headline(String words) {
        house.sql()
                .sql("update member set headline = :words where id = :id")
                .param("words", words)
                .param("id", mira.id())
                .update();
        house.forget();
    }

    private static Answer appeal(Visitor author, String mine, String words) {
        return author.post(mine + "/appeal", "words", words);
    }

    /** The host answers what has waited longest, or, when nothing waits, once more what was answered last. */
    private Answer answer(Visitor host, boolean granted, String words) {
        return host.post(waiting(), "granted", granted, "answer", words);
    }

    private String waiting() {
        return house.sql().sql("""
                        select '/hosting/appeals/' || id || '/decision' from appeal
                        order by decided_at is not null, decided_at desc, made_at limit 1
                        """).query(String.class).single();
    }

    private static String typed(Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        return answer.page().select("textarea[name=words]").text();
    }

    private static String id(String mine) {
        return mine.replaceAll(".*/", "");
    }

    private String name(Visitor visitor) {
        return house.memberOf(visitor).name();
    }
}
