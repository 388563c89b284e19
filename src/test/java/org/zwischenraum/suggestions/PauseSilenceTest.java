package org.zwischenraum.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.house.Watch;
import org.zwischenraum.members.Offers;
import org.zwischenraum.members.Terms;

/**
 * Somebody who was proposed begins to pause before they are asked. What was shown stays, and they look to the asker, and to
 * other members, as if they were asked and said nothing, byte for byte.
 */
@HouseTest
class PauseSilenceTest {
    private static final String CONTRACT = "Ich brauche jemanden, der meinen Vertrag ins Spanische übersetzt.";

    @Autowired
    House house;

    @Autowired
    Offers offers;

    /** Who asks the one who stands last. */
    enum Asker {
        MIRA,
        /** Mira has left it to the house, which comes to them a day later. */
        HOUSE
    }

    /** What the one does who stands last. */
    enum Last {
        SAYS_NOTHING,
        PAUSES,
        SAYS_YES
    }

    @ParameterizedTest
    @EnumSource
    void whoPausesIsSeenAsBefore(Asker asker) {
        assertThat(live(asker, Last.PAUSES)).isEqualTo(live(asker, Last.SAYS_NOTHING));
    }

    /** And is left in peace: that is what the pause is for. */
    @ParameterizedTest
    @EnumSource
    void whoPausesHearsNothing(Asker asker) {
        live(asker, Last.SAYS_NOTHING);
        assertThat(delivered()).isEqualTo(asker == Asker.MIRA ? 1 : 3);
        live(asker, Last.PAUSES);
        assertThat(delivered()).isEqualTo(asker == Asker.MIRA ? 0 : 2);
    }

    /** The first test could fail: a yes is seen. */
    @Test
    void aYesIsNoSilence() {
        assertThat(live(Asker.HOUSE, Last.SAYS_YES)).isNotEqualTo(live(Asker.HOUSE, Last.SAYS_NOTHING));
    }

    private List<String> live(Asker asker, Last what) {
        house.empty();
        house.found();
        Watch watch = new Watch(house);
        Visitor mira = house.member("mira");
        Visitor paul = house.member("paul");
        List<Visitor> helpers = helpers();
        String ask = ask(asker, mira);
        look(watch, ask, mira, paul);
        Visitor last = last(helpers);
        if (what == Last.PAUSES) assertThat(last.post("/me/pause").status()).isEqualTo(303);
        house.runDue();
        look(watch, ask, mira, paul);
        if (asker == Asker.MIRA) mira.post(ask + "/requests", "member", last.id());
        pass(Duration.ofDays(1));
        if (what == Last.SAYS_YES) accept(last);
        for (int days : new int[] {1, 3, 20}) {
            look(watch, ask, mira, paul);
            pass(Duration.ofDays(days));
        }
        return watch.all().stream().filter(seen -> !seen.startsWith("letters")).toList();
    }

    /** None fits as well as another, so that they stand in the same order in each life. */
    private List<Visitor> helpers() {
        return List.of(
                helper("anna", "Ich übersetze Verträge ins Spanische"),
                helper("carla", "Übersetzerin für Spanisch"),
                helper("jonas", "Verträge auf Spanisch lesen"));
    }

    private Visitor helper(String key, String offer) {
        Visitor helper = house.member(key);
        offers.add(offer, Terms.OPEN, house.memberOf(helper));
        return helper;
    }

    private String ask(Asker asker, Visitor mira) {
        Object[] form = asker == Asker.HOUSE
                ? new Object[] {"text", CONTRACT, "askForMe", "true"}
                : new Object[] {"text", CONTRACT};
        String ask = mira.post("/asks", form).leadsTo();
        house.runDue();
        return ask;
    }

    private Visitor last(List<Visitor> helpers) {
        List<UUID> shown = house.sql()
                .sql("select member_id from suggestion order by place")
                .query(UUID.class)
                .list();
        assertThat(shown).hasSize(3);
        return helpers.stream()
                .filter(helper -> helper.id().equals(shown.getLast()))
                .findFirst()
                .orElseThrow();
    }

    private void accept(Visitor last) {
        String request = house.sql()
                .sql("select id::text from request where member_id = :last")
                .param("last", last.id())
                .query(String.class)
                .single();
        assertThat(last.post("/requests/" + request + "/acceptance").status()).isEqualTo(303);
        house.runDue();
    }

    private int delivered() {
        return house.sql()
                .sql("select count(*) from request where delivered")
                .query(Integer.class)
                .single();
    }

    private void pass(Duration time) {
        house.clock().advance(time);
        house.runDue();
    }

    private static void look(Watch watch, String ask, Visitor mira, Visitor paul) {
        List<String> pages = List.of("/", "/asks", ask, ask + "/suggestions", "/inbox", "/people", "/introductions");
        List<String> calls =
                List.of("/api/v1" + ask, "/api/v1" + ask + "/suggestions", "/api/v1/notices", "/api/v1/members");
        List<String> others = List.of("/", "/asks", ask, "/people", "/inbox");
        watch.look("looks", List.of(new Watch.Eyes(mira, pages, calls), new Watch.Eyes(paul, others, calls)));
    }
}
