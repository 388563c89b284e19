package org.zwischenraum.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.zwischenraum.house.Watch;
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
        /** Both want to be asked first: neither is named to the other. */
        BOTH_THROUGH_OTHERS,
        /** Mira wished for it, and a host has written the words. */
        MIRA_WISHED,
        /** Somebody else has proposed him to Olga too, and that waits its turn. */
        ANOTHER_WAITS,
        /** Another host proposes the same two once more. */
        PROPOSED_TWICE
    }

    private static final Set<Weeks> MIRA_BEFORE_HIM =
            EnumSet.of(Weeks.MIRA_FIRST, Weeks.MIRA_THROUGH_OTHERS, Weeks.BOTH_THROUGH_OTHERS, Weeks.PROPOSED_TWICE);

    private static final Set<Weeks> MORE_HAPPENS =
            EnumSet.of(Weeks.MIRA_AFTERWARDS, Weeks.ANOTHER_WAITS, Weeks.PROPOSED_TWICE);

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

    private record People(Visitor mira, Visitor jonas, Visitor paul, Visitor tanja, Visitor olga, Visitor emre) {
        /** Those who may notice something: Olga and Emre only where they have to do with it. */
        List<Visitor> others(Weeks weeks) {
            if (weeks == Weeks.ANOTHER_WAITS || weeks == Weeks.PROPOSED_TWICE)
                return List.of(mira, paul, tanja, olga, emre);
            return List.of(mira, paul, tanja);
        }
    }

    @ParameterizedTest
    @EnumSource(Weeks.class)
    void aNoIsASilenceToEverybodyElse(Weeks weeks) {
        assertThat(live(weeks, Said.NO)).isEqualTo(silent(weeks));
    }

    @ParameterizedTest
    @EnumSource(names = {"MIRA_FIRST", "BOTH_THROUGH_OTHERS", "ANOTHER_WAITS"})
    void askMeLaterIsASilenceToEverybodyElse(Weeks weeks) {
        assertThat(live(weeks, Said.LATER)).isEqualTo(silent(weeks));
    }

    /** Mira is not asked, nor is he: to whoever introduces them, to hosts and to everybody else both wait their turn. */
    @ParameterizedTest
    @EnumSource(names = {"MIRA_NEVER", "JONAS_THROUGH_OTHERS"})
    void whoKeepsApartInSecretLooksSilentToTheOthers(Weeks weeks) {
        Consumer<People> never =
                people -> apart.keep(people.jonas().id(), people.mira().id(), Apart.Kind.NEVER);
        assertThat(withoutMira(live(weeks, Said.NOTHING, never))).isNotEmpty().isEqualTo(withoutMira(silent(weeks)));
    }

    /** The test could fail: a yes is seen. */
    @Test
    void aYesIsNoSilence() {
        assertThat(live(Weeks.MIRA_FIRST, Said.GLADLY)).isNotEqualTo(silent(Weeks.MIRA_FIRST));
    }

    private List<String> silent(Weeks weeks) {
        return SILENT.computeIfAbsent(weeks, these -> live(these, Said.NOTHING));
    }

    /** Her own pages and letters are hers: she may know that nobody has asked her. */
    private static List<String> withoutMira(List<String> all) {
        return all.stream()
                .filter(one -> !one.startsWith("Mira") && !one.startsWith("letters"))
                .toList();
    }

    private List<String> live(Weeks weeks, Said said) {
        return live(weeks, said, people -> {});
    }

    private List<String> live(Weeks weeks, Said said, Consumer<People> before) {
        house.empty();
        house.found();
        Watch watch = new Watch(house);
        People people = new People(
                house.member("mira"),
                house.member("jonas"),
                house.member("paul"),
                house.host(),
                house.member("olga"),
                house.host("emre"));
        before.accept(people);
        if (weeks == Weeks.MIRA_THROUGH_OTHERS || weeks == Weeks.BOTH_THROUGH_OTHERS) throughOthers(people.mira());
        if (weeks == Weeks.JONAS_THROUGH_OTHERS || weeks == Weeks.BOTH_THROUGH_OTHERS) throughOthers(people.jonas());
        String path = propose(weeks, people);
        look(watch, "proposed", path, weeks, people);
        if (MIRA_BEFORE_HIM.contains(weeks)) people.mira().post(path + "/consent");
        pass(Duration.ofHours(2));
        answer(path, said, people);
        look(watch, "answered", path, weeks, people);
        if (weeks == Weeks.MIRA_AFTERWARDS || weeks == Weeks.ANOTHER_WAITS)
            people.mira().post(path + "/consent");
        if (weeks == Weeks.PROPOSED_TWICE) introduce(people.emre(), people.mira(), people.jonas());
        if (MORE_HAPPENS.contains(weeks)) look(watch, "both asked", path, weeks, people);
        for (int days : new int[] {1, 7, 33, 1}) {
            pass(Duration.ofDays(days));
            jonasLooks(path, people);
            look(watch, "after " + days + " more days", path, weeks, people);
        }
        introduce(people.paul(), people.mira(), people.jonas());
        look(watch, "proposed again", path, weeks, people);
        return watch.all();
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

    private static void look(Watch watch, String when, String path, Weeks weeks, People people) {
        watch.look(
                when,
                people.others(weeks).stream()
                        .map(someone -> new Watch.Eyes(someone, pages(path, people, someone), calls(path)))
                        .toList());
    }

    /** Only hosts look at what is hosts' to see; those whom it does not concern look at less. */
    private static List<String> pages(String path, People people, Visitor someone) {
        if (someone == people.olga()) return List.of("/", "/inbox", "/introductions", path);
        if (someone == people.emre()) return List.of("/", "/inbox", "/introductions", path, "/hosting/letters");
        List<String> pages = new ArrayList<>(List.of(
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
                "/people/" + people.mira().id()));
        if (someone == people.tanja())
            pages.addAll(List.of(
                    "/hosting",
                    "/hosting/letters",
                    "/hosting/jobs",
                    "/hosting/log",
                    "/hosting/members.csv",
                    "/hosting/members/" + people.jonas().id()));
        return pages;
    }

    private static List<String> calls(String path) {
        return List.of("/api/v1/introductions", "/api/v1" + path, "/api/v1/notices");
    }

    private void throughOthers(Visitor visitor) {
        house.sql()
                .sql("update member set approach = 'HOST' where id = ?")
                .param(visitor.id())
                .update();
        house.forget();
    }
}
