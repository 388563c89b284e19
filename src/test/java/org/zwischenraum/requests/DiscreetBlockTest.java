package org.zwischenraum.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.house.Watch;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Offers;
import org.zwischenraum.members.Terms;

/**
 * Who was asked without a name cannot find it out by keeping away from one member after the other: whatever Anna sees is the
 * same, byte for byte, whether it is Mira who asks, or Jonas who has nothing to do with it.
 */
@HouseTest
class DiscreetBlockTest {
    private static final String CONTRACT = "Ich brauche jemanden, der meinen Vertrag ins Spanische übersetzt.";

    @Autowired
    House house;

    @Autowired
    Offers offers;

    @Autowired
    Apart apart;

    @ParameterizedTest
    @EnumSource
    void whomOneKeepsAwayFromTellsNothing(Apart.Kind kind) {
        assertThat(seenByAnna("DISCREET", "mira", kind)).isEqualTo(seenByAnna("DISCREET", "jonas", kind));
    }

    /** The test could fail: where the name is known, what a blocked person asked is gone. */
    @Test
    void whereTheNameIsKnownABlockIsSeen() {
        assertThat(seenByAnna("MEMBERS", "mira", Apart.Kind.BLOCK))
                .isNotEqualTo(seenByAnna("MEMBERS", "jonas", Apart.Kind.BLOCK));
    }

    @Test
    void aYesAfterABlockReachesTheHostsAndNotTheAsker() {
        Life life = begin("DISCREET");
        apart.keep(life.anna().id(), life.mira().id(), Apart.Kind.BLOCK);
        assertThat(life.anna().post(life.request() + "/acceptance").status()).isEqualTo(303);
        assertThat(life.anna()
                        .post(life.ask() + "/answers", "text", "Das kann ich.")
                        .status())
                .isEqualTo(303);
        house.runDue();
        assertThat(life.mira().get("/inbox").page().select(".notice")).isEmpty();
        assertThat(life.mira().get(life.ask()).text()).doesNotContain("Das kann ich.");
        assertThat(life.mira()
                        .post(life.ask() + "/disclosures", "member", life.anna().id())
                        .status())
                .isEqualTo(404);
        assertThat(house.host().get(life.ask()).text()).contains("Anna hilft gern", "Das kann ich.");
    }

    @Test
    void nothingNewHappensBetweenTwoWhoKnowOfEachOther() {
        Life life = begin("MEMBERS");
        apart.keep(life.anna().id(), life.mira().id(), Apart.Kind.BLOCK);
        assertThat(life.anna().post(life.request() + "/acceptance").status()).isEqualTo(404);
        assertThat(life.anna().get(life.request()).status()).isEqualTo(404);
        assertThat(life.anna().get("/").text()).doesNotContain(CONTRACT);
    }

    /** @param ask its path, as that of the request that Anna got */
    private record Life(Visitor mira, Visitor anna, String ask, String request) {}

    /** What Anna sees after she has kept away from this person, and after she has said yes nevertheless. */
    private List<String> seenByAnna(String audience, String from, Apart.Kind kind) {
        Life life = begin(audience);
        Watch watch = new Watch(house);
        look(watch, "asked", life);
        apart.keep(life.anna().id(), house.member(from).id(), kind);
        look(watch, "apart", life);
        List<String> seen = new ArrayList<>();
        seen.add("answered "
                + life.anna()
                        .post(life.ask() + "/answers", "text", "Wie lang ist er?")
                        .status());
        seen.add("accepted " + life.anna().post(life.request() + "/acceptance").status());
        house.runDue();
        look(watch, "accepted", life);
        seen.addAll(watch.all());
        return seen;
    }

    private Life begin(String audience) {
        house.empty();
        house.found();
        Visitor mira = house.member("mira");
        Visitor anna = house.member("anna");
        house.member("jonas");
        offers.add("Dolmetscherin und Übersetzerin für Spanisch", Terms.OPEN, house.memberOf(anna));
        String ask = mira.post("/asks", "text", CONTRACT, "audience", audience, "seen", "true")
                .leadsTo();
        house.runDue();
        mira.post(ask + "/answers", "text", "Es eilt ein wenig.");
        (audience.equals("DISCREET") ? house.host() : mira).post(ask + "/requests", "member", anna.id());
        String notice = anna.get("/inbox").page().select(".notice form").attr("action");
        return new Life(mira, anna, ask, anna.post(notice).leadsTo());
    }

    private static void look(Watch watch, String when, Life life) {
        List<String> pages = List.of(
                life.request(),
                life.ask(),
                life.ask() + "/answers",
                "/asks",
                "/inbox",
                "/inbox/bell",
                "/conversations");
        List<String> calls =
                List.of("/api/v1/asks", "/api/v1" + life.ask(), "/api/v1" + life.ask() + "/answers", "/api/v1/notices");
        watch.look(when, List.of(new Watch.Eyes(life.anna(), pages, calls)));
    }
}
