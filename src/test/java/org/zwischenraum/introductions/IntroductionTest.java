package org.zwischenraum.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Apart;

/** What happens to an introduction until both have said gladly, or until it ends. */
class IntroductionTest extends Introducing {
    @Autowired
    Apart apart;

    @Test
    void twoTimesGladlyOpensAConversationOfTheThree() {
        String path = introduce(paul, mira, jonas);
        assertThat(paul.get(path).text()).contains("in Ruhe gefragt");
        assertThat(mira.get("/inbox").text()).contains("Paul").contains("möchte dich mit Jonas");
        Answer today = mira.get("/");
        assertThat(today.page().select(".known h2").text()).startsWith("Jonas");
        assertThat(today.text()).contains(WORDS).contains("Ja, gern");

        Answer said = mira.submit(path + "/consent");
        assertThat(said.text()).contains("Schön. Sagt Jonas das auch");
        assertThat(mira.get("/conversations").text()).contains("Noch kein Gespräch");

        Answer talk = jonas.submit(path + "/consent");
        assertThat(talk.http().uri().getPath()).startsWith("/conversations/");
        assertThat(talk.text()).contains("Mira").contains("Paul").contains(WORDS);
        String conversation = talk.http().uri().getPath();
        assertThat(mira.get(conversation).status()).isEqualTo(200);
        assertThat(paul.get(conversation).status()).isEqualTo(200);
        assertThat(mira.get("/inbox").text()).contains("freut sich auch, dich kennenzulernen");
        assertThat(paul.get("/inbox").text()).contains("freuen sich aufeinander");
        assertThat(paul.get("/introductions").text()).contains("im Gespräch");
    }

    @Test
    void todayItIsLargeOnTheFirstDayAndSmallAfterwards() {
        introduce(paul, mira, jonas);
        assertThat(mira.get("/").page().select(".known")).hasSize(1);
        assertThat(mira.get("/").page().select(".known")).hasSize(1);
        house.clock().advance(Duration.ofDays(1));
        Answer later = mira.get("/");
        assertThat(later.page().select(".known")).isEmpty();
        assertThat(later.text()).contains("möchte dich mit Jonas");
    }

    @Test
    void atMostOneAWeekReachesAMemberAndTheRestWaitTheirTurn() {
        Visitor tanja = house.host();
        introduce(paul, mira, jonas);
        introduce(tanja, mira, house.member("carla"));
        introduce(tanja, mira, house.member("anna"));
        assertThat(asked(mira)).containsExactly("Jonas");
        house.clock().advance(Duration.ofDays(6));
        house.runDue();
        assertThat(asked(mira)).hasSize(1);
        house.clock().advance(Duration.ofDays(1));
        house.runDue();
        assertThat(asked(mira)).hasSize(2);
        house.clock().advance(Duration.ofDays(7));
        house.runDue();
        assertThat(asked(mira)).hasSize(3);
        assertThat(asked(house.member("carla"))).containsExactly("Mira");
    }

    @Test
    void whoWantsToBeAskedThroughOthersIsAskedFirst() {
        throughOthers(jonas);
        String path = introduce(paul, mira, jonas);
        assertThat(asked(mira)).isEmpty();
        assertThat(mira.get(path).status()).isEqualTo(404);
        assertThat(asked(jonas)).containsExactly("Mira");
        jonas.post(path + "/consent");
        house.runDue();
        assertThat(asked(mira)).containsExactly("Jonas");
        mira.post(path + "/consent");
        assertThat(jonas.get("/conversations").text()).contains("Mira");
    }

    @Test
    void ifBothWantToBeAskedFirstNeitherIsNamedBeforeBothHaveSaidGladly() {
        throughOthers(mira);
        throughOthers(jonas);
        String path = introduce(paul, mira, jonas);
        for (Visitor one : List.of(mira, jonas)) {
            assertThat(one.get("/inbox").text()).contains("Paul", "mit jemandem bekannt machen");
            assertThat(allOf(one, path))
                    .doesNotContain(one == mira ? "Jonas" : "Mira")
                    .doesNotContain(WORDS);
        }
        mira.post(path + "/consent");
        house.runDue();
        assertThat(mira.get(path).text()).contains("Sagt die andere Person das auch");
        for (Visitor one : List.of(mira, jonas))
            assertThat(allOf(one, path))
                    .doesNotContain(one == mira ? "Jonas" : "Mira")
                    .doesNotContain(WORDS);
        assertThat(jonas.submit(path + "/consent").text()).contains("Mira", "Paul", WORDS);
        assertThat(mira.get(path).text()).contains("Jonas", WORDS);
    }

    /** What somebody sees of an introduction, pages and API, their own name aside. */
    private String allOf(Visitor someone, String path) {
        String own = house.memberOf(someone).name();
        String pages = someone.get("/").text()
                + someone.get("/inbox").text()
                + someone.get("/introductions").text()
                + someone.get(path).body();
        Visitor program = house.program(someone);
        String calls = program.api("GET", "/api/v1" + path).body()
                + program.api("GET", "/api/v1/introductions").body()
                + program.api("GET", "/api/v1/notices").body();
        return (pages + calls).replace(own, "").replace(own.split(" ")[0], "");
    }

    @Test
    void laterIsAskedAgainAfterSomeDays() {
        String path = introduce(paul, mira, jonas);
        mira.get("/");
        assertThat(mira.submit(path + "/postponement").text()).contains("noch einmal");
        assertThat(mira.get("/").text()).doesNotContain("Jonas");
        house.clock().advance(Duration.ofDays(7));
        house.runDue();
        assertThat(mira.get("/").text()).contains("möchte dich mit Jonas");
        assertThat(mira.get("/inbox").page().select(".notice.new")).hasSize(1);
        mira.post(path + "/consent");
        assertThat(jonas.submit(path + "/consent").http().uri().getPath()).startsWith("/conversations/");
    }

    @Test
    void aNoCanStillBecomeAYesAndTheOtherWayRound() {
        String path = introduce(paul, mira, jonas);
        assertThat(mira.submit(path + "/refusal").text()).contains("Niemand erfährt davon");
        jonas.post(path + "/consent");
        jonas.post(path + "/refusal");
        assertThat(mira.submit(path + "/consent").text()).contains("Sagt Jonas das auch");
        assertThat(jonas.submit(path + "/consent").http().uri().getPath()).startsWith("/conversations/");
        mira.post(path + "/refusal");
        assertThat(mira.get("/conversations").text()).contains("Jonas");
    }

    @Test
    void aNoToSomebodySparesOneFromBeingAskedAboutThemAgain() {
        mira.post(introduce(paul, mira, jonas) + "/refusal");
        house.clock().advance(Duration.ofDays(8));
        String second = introduce(house.host(), mira, jonas);
        assertThat(asked(mira)).isEmpty();
        assertThat(mira.get("/inbox").page().select(".notice.new")).isEmpty();
        assertThat(jonas.get("/inbox").text()).contains("Tanja");
        assertThat(mira.submit(second + "/consent").text()).contains("Sagt Jonas das auch");
    }

    @Test
    void afterSixWeeksItEndsQuietlyForAll() {
        String path = introduce(paul, mira, jonas);
        mira.post(path + "/consent");
        house.clock().advance(Introduction.LASTS);
        assertThat(mira.get("/introductions").text()).doesNotContain("Jonas");
        assertThat(jonas.get("/").page().select(".known")).isEmpty();
        assertThat(paul.get(path).text()).contains("still zu Ende gegangen");
        assertThat(jonas.post(path + "/consent").status()).isEqualTo(409);
        assertThat(introduce(paul, mira, jonas)).isNotEqualTo(path);
    }

    @Test
    void thoseWhoKeepApartAreNeverAskedAndTheIntroducerSeesAnOrdinaryWait() {
        String ordinary = paul.get(introduce(paul, house.member("anna"), house.member("carla")))
                .text();
        apart.keep(jonas.id(), mira.id(), Apart.Kind.NEVER);
        String path = introduce(paul, mira, jonas);
        assertThat(asked(mira)).isEmpty();
        assertThat(asked(jonas)).isEmpty();
        assertThat(paul.get(path)
                        .text()
                        .replace("Mira Sommer", "Carla Vidal")
                        .replace(name(jonas), "Anna Brandl")
                        .replace("Anna Brandl und Carla Vidal", "Anna Brandl und Carla Vidal"))
                .isEqualTo(ordinary);
        for (int week = 0; week < 5; week++) {
            house.clock().advance(Duration.ofDays(7));
            house.runDue();
            assertThat(asked(mira)).isEmpty();
        }
    }

    @Test
    void aBlockAfterTheFirstYesKeepsThemApart() {
        String path = introduce(paul, mira, jonas);
        mira.post(path + "/consent");
        apart.keep(mira.id(), jonas.id(), Apart.Kind.BLOCK);
        assertThat(jonas.get(path).status()).isEqualTo(404);
        assertThat(jonas.post(path + "/consent").status()).isEqualTo(404);
        assertThat(jonas.get("/introductions").text()).doesNotContain("Mira");
        assertThat(paul.get(path).text()).contains("in Ruhe gefragt");
    }

    @Test
    void aNeverAfterTheFirstYesLooksLikeWaiting() {
        String path = introduce(paul, mira, jonas);
        mira.post(path + "/consent");
        apart.keep(mira.id(), jonas.id(), Apart.Kind.NEVER);
        assertThat(jonas.submit(path + "/consent").text()).contains("Sagt Mira das auch");
        assertThat(paul.get("/conversations").text()).contains("Noch kein Gespräch");
    }

    @Test
    void nobodyElseLearnsOfIt() {
        String path = introduce(paul, mira, jonas);
        for (Visitor other : List.of(house.member("anna"), house.host(), house.friend("lucia"))) {
            assertThat(other.get(path).status()).isEqualTo(404);
            assertThat(other.post(path + "/consent").status()).isEqualTo(404);
            assertThat(other.get("/introductions").text()).doesNotContain("Jonas");
        }
        assertThat(paul.post(path + "/consent").status()).isEqualTo(404);
        assertThat(house.guest().get(path).leadsTo()).startsWith("/sign-in");
    }

    @Test
    void whoIsBlockedIsNotThereToBeIntroduced() {
        apart.keep(mira.id(), paul.id(), Apart.Kind.BLOCK);
        assertThat(paul.get("/introductions/new?people=" + mira.id() + "," + jonas.id())
                        .status())
                .isEqualTo(404);
        assertThat(paul.post("/introductions", "people", mira.id(), "people", jonas.id(), "words", WORDS)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void programsIntroduceAndAnswer() {
        Visitor paulsProgram = house.program(paul);
        Answer made = paulsProgram.api(
                "POST",
                "/api/v1/introductions",
                "{\"people\":[\"%s\",\"%s\"],\"words\":\"%s\"}".formatted(mira.id(), jonas.id(), WORDS));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().get("state").asString()).isEqualTo("open");
        String api = "/api/v1/introductions/" + made.json().get("id").asString();
        house.runDue();
        Visitor mirasProgram = house.program(mira);
        assertThat(mirasProgram.api("GET", api).json().get("answer").isNull()).isTrue();
        assertThat(mirasProgram.api("POST", api + "/refusal").status()).isEqualTo(204);
        assertThat(mirasProgram.api("GET", api).json().get("answer").asString()).isEqualTo("notThisTime");
        assertThat(paulsProgram.api("GET", api).json().get("state").asString()).isEqualTo("open");
        mirasProgram.api("POST", api + "/consent");
        house.program(jonas).api("POST", api + "/consent");
        assertThat(paulsProgram.api("GET", api).json().get("state").asString()).isEqualTo("made");
        assertThat(paulsProgram.api("GET", "/api/v1/introductions").json().get("items"))
                .hasSize(1);
        assertThat(house.program(house.member("anna")).api("GET", api).status()).isEqualTo(404);
        assertThat(house.program(house.host()).api("GET", api).status()).isEqualTo(404);
        assertThat(house.program(house.host())
                        .api("GET", "/api/v1/introductions")
                        .json()
                        .get("items"))
                .isEmpty();
        assertThat(paulsProgram
                        .api("POST", "/api/v1/introductions", "{\"people\":[],\"words\":\"\"}")
                        .status())
                .isEqualTo(422);
    }
}
