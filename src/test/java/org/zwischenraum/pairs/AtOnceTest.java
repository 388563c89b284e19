package org.zwischenraum.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskStage;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.chat.Beginnings;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.introductions.Between;
import org.zwischenraum.members.Contacts;
import org.zwischenraum.members.Helpers;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.requests.Requests;

/** What is asked about many at once is answered as it is about each alone, for whoever asks. */
@HouseTest
class AtOnceTest extends AskStage {
    @Autowired
    Members members;

    @Autowired
    Helpers helpers;

    @Autowired
    Contacts contacts;

    @Autowired
    Beginnings beginnings;

    @Autowired
    Between between;

    @Autowired
    Asks asks;

    @Autowired
    Requests requests;

    @Autowired
    Pairs pairs;

    @Autowired
    Strangers strangers;

    private Visitor ben;
    private Visitor lou;
    private Visitor lucia;
    private List<UUID> all;

    /** Some know each other, some keep apart, one pauses, one is a friend of the house, and each lets others see something else. */
    @BeforeEach
    void manyThingsHappened() {
        ben = house.member("ben");
        lou = house.member("lou");
        lucia = house.friend("lucia");
        makeKnown(mira, jonas);
        host().post("/introductions", "people", anna.id() + "," + lou.id(), "words", "Ihr solltet reden.");
        mira.post("/people/" + ben.id() + "/apart", "kind", "BLOCK");
        jonas.post("/people/" + anna.id() + "/apart", "kind", "NEVER");
        lou.post("/me/pause");
        shows(anna, "MEMBERS", "WRITE");
        shows(jonas, "MEMBERS", "WRITE");
        shows(ben, "ONLY_ME", "HOST");
        all = Stream.of(mira, anna, jonas, ben, lou, lucia, host())
                .map(Visitor::id)
                .toList();
    }

    @Test
    void whomOneMayMeet() {
        for (Member me : everybody())
            assertThat(members.find(all, me)).isEqualTo(each(id -> members.find(id, me).stream()));
        assertThat(members.find(all, house.memberOf(mira))).doesNotContainKey(ben.id());
    }

    @Test
    void whomOneMayWriteTo() {
        for (Member me : everybody())
            assertThat(beginnings.mayWrite(everybody(), me))
                    .isEqualTo(everybody().stream()
                            .filter(one -> beginnings.mayWrite(one, me))
                            .map(Member::id)
                            .collect(Collectors.toSet()));
        assertThat(beginnings.mayWrite(everybody(), house.memberOf(jonas)))
                .contains(mira.id())
                .doesNotContain(anna.id(), jonas.id(), lucia.id());
        assertThat(beginnings.mayWrite(everybody(), house.memberOf(lucia))).isEmpty();
    }

    @Test
    void whatEachShowsToAll() {
        Helpers.Shown shown = helpers.openly(all);
        assertThat(each(id -> shown.of(id).stream())).isEqualTo(each(id -> Stream.of(helpers.openly(id))));
        assertThat(shown.of(UUID.randomUUID())).isEmpty();
    }

    @Test
    void whoIsInContactWithWhom() {
        assertThat(contacts.of(all)).isEqualTo(each(id -> Stream.of(contacts.of(id))));
        assertThat(contacts.of(all).get(mira.id())).contains(jonas.id()).doesNotContain(anna.id());
    }

    @Test
    void whoWasToBeMadeKnown() {
        Set<Set<UUID>> two = all.stream()
                .flatMap(one -> all.stream().flatMap(other -> between.among(List.of(one, other)).stream()))
                .collect(Collectors.toSet());
        assertThat(between.among(all))
                .isEqualTo(two)
                .containsExactlyInAnyOrder(Set.of(mira.id(), jonas.id()), Set.of(anna.id(), lou.id()));
    }

    @Test
    void whatIsSoughtAndWhoWasAsked() {
        List<UUID> sought = List.of(ask(CONTRACT), ask("Wer kennt einen Menschen, der Turmuhren aufzieht?"));
        mira.post("/asks/" + sought.getFirst() + "/requests", "member", anna.id());
        assertThat(asks.find(sought))
                .isEqualTo(sought.stream()
                        .collect(Collectors.toMap(id -> id, id -> asks.find(id).orElseThrow())));
        assertThat(requests.askedAbout(sought))
                .isEqualTo(Map.of(sought.getFirst(), Set.of(anna.id())))
                .isEqualTo(asks.find(sought).values().stream()
                        .filter(ask -> !requests.of(ask).isEmpty())
                        .collect(Collectors.toMap(
                                Ask::id, ask -> requests.of(ask).keySet())));
    }

    @Test
    void whoMayStandOnTheDesk() {
        ask(CONTRACT);
        lou.post("/me/answers/goals", "text", "Meine Webseite auf Spanisch übersetzen lassen");
        house.clock().advance(java.time.Duration.ofDays(1));
        house.runDue();
        List<Pair> found = pairs.all();
        assertThat(found.stream().filter(strangers.at(found)::mayMeet).toList())
                .isNotEmpty()
                .isEqualTo(found.stream()
                        .filter(pair -> strangers.at(List.of(pair)).mayMeet(pair))
                        .toList());
        mira.post("/me/care/proposals", "wanted", "false");
        assertThat(found.stream().filter(strangers.at(found)::mayMeet))
                .noneMatch(pair -> pair.two().contains(mira.id()));
    }

    private <T> Map<UUID, T> each(java.util.function.Function<UUID, Stream<T>> single) {
        return all.stream()
                .flatMap(id -> single.apply(id).map(found -> Map.entry(id, found)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Member> everybody() {
        return all.stream().map(members::get).toList();
    }

    private UUID ask(String text) {
        String path = posted(text);
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private void makeKnown(Visitor one, Visitor other) {
        String path = host().post("/introductions", "people", one.id() + "," + other.id(), "words", "Redet!")
                .leadsTo();
        house.runDue();
        one.post(path + "/consent");
        other.post(path + "/consent");
        house.runDue();
    }

    private static void shows(Visitor someone, String days, String approach) {
        someone.post(
                "/me/details",
                "name",
                "Jemand",
                "weekdays",
                "TUESDAY",
                "place",
                "ON_SITE",
                "approach",
                approach,
                "audiences[WEEKDAYS]",
                days);
    }

    private Visitor host() {
        return house.again(house.host());
    }
}
