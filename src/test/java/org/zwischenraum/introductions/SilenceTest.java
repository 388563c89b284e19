package org.zwischenraum.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Apart;

/**
 * A no is a silence. The same weeks are lived through twice, once with Jonas saying nothing and once with him answering;
 * whatever anybody else can see is written down at every step and must be the same, byte for byte.
 */
@HouseTest
@WithDatabase(settings = {"smtp-host=127.0.0.1", "smtp-port=9", "smtp-security=none", "mail-from=haus@example.org"})
class SilenceTest {
    /** The weeks in which he says nothing are lived through once, and each other life is compared with them. */
    private static final Map<Weeks, List<String>> SILENT = new EnumMap<>(Weeks.class);

    private static final String WORDS = "Mira hat den Text, Jonas hat die Stifte.";

    /** In which order things happen around Jonas's answer. */
    enum Weeks {
        /** Mira says gladly before he answers. */
        MIRA_FIRST,
        /** Mira says gladly after he has answered. */
        MIRA_AFTERWARDS,
        /** Mira says nothing either. */
        MIRA_NEVER,
        /** Mira wants to be asked first: he is asked after her yes. */
        MIRA_THROUGH_OTHERS,
        /** He wants to be asked first: she learns nothing before his yes. */
        JONAS_THROUGH_OTHERS,
        /** Mira wished for it, and a host has written the words. */
        MIRA_WISHED,
        /** Somebody else has proposed him to Olga too, and that waits its turn. */
        ANOTHER_WAITS,
        /** Another host proposes the same two once more. */
        PROPOSED_TWICE
    }

    /** What Jonas says. */
    enum Said {
        NOTHING(""),
        NO("/refusal"),
        LATER("/postponement"),
        GLADLY("/consent");

        private final String door;

        Said(String door) {
            this.door = door;
        }
    }

    @Autowired
    House house;

    @Autowired
    Apart apart;

    @Autowired
    Wishes wishes;

    private final List<String> seen = new ArrayList<>();

    private record People(Visitor mira, Visitor jonas, Visitor paul, Visitor tanja, Visitor olga, Visitor emre) {
        List<Visitor> others() {
            return List.of(mira, paul, tanja, olga, emre);
        }
    }

    @ParameterizedTest
    @EnumSource(Weeks.class)
    void aNoIsASilenceToEverybodyElse(Weeks weeks) {
        assertThat(withoutTables(live(weeks, Said.NO))).isEqualTo(withoutTables(silent(weeks)));
    }

    @ParameterizedTest
    @EnumSource(names = {"MIRA_FIRST", "JONAS_THROUGH_OTHERS", "ANOTHER_WAITS"})
    void askMeLaterIsASilenceToEverybodyElse(Weeks weeks) {
        assertThat(withoutTables(live(weeks, Said.LATER))).isEqualTo(withoutTables(silent(weeks)));
    }

    /** Mira is not asked, nor is he: whoever introduces them sees both wait their turn. */
    @ParameterizedTest
    @EnumSource(names = {"MIRA_NEVER", "JONAS_THROUGH_OTHERS"})
    void whoKeepsApartInSecretLooksSilentToWhoeverIntroducesThem(Weeks weeks) {
        Consumer<People> never =
                people -> apart.keep(people.jonas().id(), people.mira().id(), Apart.Kind.NEVER);
        assertThat(ofPaul(live(weeks, Said.NOTHING, never))).isNotEmpty().isEqualTo(ofPaul(silent(weeks)));
    }

    /** The test could fail: a yes is seen. */
    @Test
    void aYesIsNoSilence() {
        assertThat(withoutTables(live(Weeks.MIRA_FIRST, Said.GLADLY)))
                .isNotEqualTo(withoutTables(silent(Weeks.MIRA_FIRST)));
    }

    private List<String> silent(Weeks weeks) {
        return SILENT.computeIfAbsent(weeks, these -> live(these, Said.NOTHING));
    }

    private static List<String> withoutTables(List<String> all) {
        return all.stream().filter(one -> !one.startsWith("tables")).toList();
    }

    private static List<String> ofPaul(List<String> all) {
        return all.stream().filter(one -> one.startsWith("Paul")).toList();
    }

    private List<String> live(Weeks weeks, Said said) {
        return live(weeks, said, people -> {});
    }

    private List<String> live(Weeks weeks, Said said, Consumer<People> before) {
        house.empty();
        house.found();
        seen.clear();
        People people = new People(
                house.member("mira"),
                house.member("jonas"),
                house.member("paul"),
                house.host(),
                house.member("olga"),
                house.host("emre"));
        before.accept(people);
        if (weeks == Weeks.MIRA_THROUGH_OTHERS) throughOthers(people.mira());
        if (weeks == Weeks.JONAS_THROUGH_OTHERS) throughOthers(people.jonas());
        String path = propose(weeks, people);
        look("proposed", path, people);
        if (weeks == Weeks.MIRA_FIRST || weeks == Weeks.MIRA_THROUGH_OTHERS || weeks == Weeks.PROPOSED_TWICE)
            people.mira().post(path + "/consent");
        pass(Duration.ofHours(2));
        answer(path, said, people);
        look("answered", path, people);
        if (weeks == Weeks.MIRA_AFTERWARDS || weeks == Weeks.ANOTHER_WAITS)
            people.mira().post(path + "/consent");
        if (weeks == Weeks.PROPOSED_TWICE) introduce(people.emre(), people.mira(), people.jonas());
        look("both asked", path, people);
        for (int days : new int[] {1, 7, 33, 1}) {
            pass(Duration.ofDays(days));
            jonasLooks(path, people);
            look("after " + days + " more days", path, people);
        }
        introduce(people.paul(), people.mira(), people.jonas());
        look("proposed again", path, people);
        return List.copyOf(seen);
    }

    private String propose(Weeks weeks, People people) {
        if (weeks == Weeks.MIRA_WISHED) return proposeAsWished(people);
        String path = introduce(people.paul(), people.mira(), people.jonas());
        if (weeks == Weeks.ANOTHER_WAITS) introduce(people.emre(), people.jonas(), people.olga());
        return path;
    }

    private String proposeAsWished(People people) {
        wishes.wish(house.memberOf(people.mira()), people.jonas().id(), UUID.randomUUID(), "Wer zeichnet?");
        String wish = wishes.open().getFirst().id().toString();
        String path = people.tanja()
                .post(
                        "/introductions",
                        "people",
                        people.mira().id(),
                        "people",
                        people.jonas().id(),
                        "words",
                        WORDS,
                        "wish",
                        wish)
                .leadsTo();
        house.runDue();
        return path;
    }

    private String introduce(Visitor introducer, Visitor one, Visitor other) {
        String path = introducer
                .post("/introductions", "people", one.id(), "people", other.id(), "words", WORDS)
                .leadsTo();
        house.runDue();
        return path;
    }

    private void answer(String path, Said said, People people) {
        jonasLooks(path, people);
        if (said != Said.NOTHING) {
            Answer answer = people.jonas().post(path + said.door);
            assertThat(answer.status()).isEqualTo(303);
        }
        house.runDue();
    }

    /** He looks at everything either way; only whether he answers differs. */
    private static void jonasLooks(String path, People people) {
        people.jonas().get("/");
        people.jonas().get(path);
    }

    private void pass(Duration time) {
        house.clock().advance(time);
        house.runDue();
    }

    private void look(String when, String path, People people) {
        for (Visitor someone : people.others()) {
            Masks masks = new Masks();
            String name = house.memberOf(someone).firstName();
            Visitor browser = house.again(someone);
            Visitor program = house.program(someone);
            for (String page : pages(path, people, someone)) note(when, name, page, browser.get(page), masks);
            for (String call : calls(path)) note(when, name, call, program.api("GET", call), masks);
        }
        seen.add("letters " + when + "\n" + Masks.letters(house.letters()));
        seen.add("tables " + when + "\n"
                + Masks.tables(house.sql(), people.jonas().id()));
    }

    /** Those whom it does not concern look at less, since each look takes its time. */
    private static List<String> pages(String path, People people, Visitor someone) {
        if (someone == people.olga() || someone == people.emre()) return List.of("/", "/inbox", "/introductions", path);
        return List.of(
                "/",
                "/inbox",
                "/inbox/bell",
                path,
                path + "/outcome",
                "/introductions",
                "/introductions/new",
                "/introductions/new?people=" + people.mira().id() + ","
                        + people.jonas().id(),
                "/conversations",
                "/outcomes",
                "/people",
                "/people/" + people.jonas().id(),
                "/people/" + people.mira().id(),
                "/hosting",
                "/hosting/letters",
                "/hosting/jobs",
                "/hosting/log");
    }

    private static List<String> calls(String path) {
        return List.of("/api/v1/introductions", "/api/v1" + path, "/api/v1/notices");
    }

    private void note(String when, String name, String page, Answer answer, Masks masks) {
        String body = masks.of(answer.body());
        seen.add("%s %s %s %s\n%s\n%s"
                .formatted(
                        name,
                        when,
                        masks.of(page),
                        answer.status(),
                        masks.of(Masks.headers(answer)),
                        page.equals("/hosting/letters") ? Masks.inAnyOrder(body) : body));
    }

    private void throughOthers(Visitor visitor) {
        house.sql()
                .sql("update member set approach = 'HOST' where id = ?")
                .param(visitor.id())
                .update();
        house.forget();
    }
}
