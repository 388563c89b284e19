package org.zwischenraum.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.house.Watch;
import org.zwischenraum.members.Offers;
import org.zwischenraum.members.Terms;

/**
 * A no to a question is a silence, too: the weeks of an ask are lived through with Anna saying nothing and with her saying no,
 * and whatever the asker, the hosts and others see must be the same, byte for byte.
 */
@HouseTest
@WithDatabase(settings = {"smtp-host=127.0.0.1", "smtp-port=9", "smtp-security=none", "mail-from=haus@example.org"})
class RequestSilenceTest {
    private static final String CONTRACT = "Ich brauche jemanden, der meinen Vertrag ins Spanische übersetzt.";

    @Autowired
    House house;

    @Autowired
    Offers offers;

    /** Who asks Anna. */
    enum Asker {
        MIRA,
        /** Mira has left it to the house to ask people. */
        HOUSE
    }

    /** What Anna says. */
    enum Said {
        NOTHING,
        NO,
        GLADLY
    }

    private record People(Visitor mira, Visitor anna, Visitor paul, Visitor tanja) {}

    @ParameterizedTest
    @EnumSource
    void aNoIsASilenceToEverybodyElse(Asker asker) {
        assertThat(live(asker, Said.NO)).isEqualTo(live(asker, Said.NOTHING));
    }

    /** The test could fail: a yes is seen. */
    @Test
    void aYesIsNoSilence() {
        assertThat(live(Asker.MIRA, Said.GLADLY)).isNotEqualTo(live(Asker.MIRA, Said.NOTHING));
    }

    private List<String> live(Asker asker, Said said) {
        house.empty();
        house.found();
        Watch watch = new Watch(house);
        People people = new People(house.member("mira"), house.member("anna"), house.member("paul"), house.host());
        helpers(people);
        String ask = ask(asker, people);
        look(watch, "asked", ask, people);
        pass(Duration.ofHours(2));
        answer(said, people);
        look(watch, "answered", ask, people);
        for (int days : new int[] {1, 3, 20, 7}) {
            pass(Duration.ofDays(days));
            people.anna().get("/");
            look(watch, "after " + days + " more days", ask, people);
        }
        return watch.all();
    }

    private void helpers(People people) {
        offers.add("Übersetze Verträge ins Spanische", Terms.OPEN, house.memberOf(people.anna()));
        offers.add("Verträge ins Spanische, manchmal", Terms.OPEN, house.memberOf(house.member("carla")));
        offers.add("Übersetzerin für Spanisch", Terms.OPEN, house.memberOf(house.member("jonas")));
    }

    private String ask(Asker asker, People people) {
        Object[] form = asker == Asker.HOUSE
                ? new Object[] {"text", CONTRACT, "askForMe", "true"}
                : new Object[] {"text", CONTRACT};
        String ask = people.mira().post("/asks", form).leadsTo();
        house.runDue();
        if (asker == Asker.MIRA)
            people.mira().post(ask + "/requests", "member", people.anna().id());
        house.runDue();
        return ask;
    }

    private void answer(Said said, People people) {
        people.anna().get("/");
        String request = house.sql()
                .sql("select id::text from request where member_id = :anna")
                .param("anna", people.anna().id())
                .query(String.class)
                .single();
        people.anna().get("/requests/" + request);
        if (said == Said.NO)
            assertThat(people.anna()
                            .post("/requests/" + request + "/refusal", "why", "keine Zeit")
                            .status())
                    .isEqualTo(303);
        if (said == Said.GLADLY) people.anna().post("/requests/" + request + "/acceptance");
        house.runDue();
    }

    private void pass(Duration time) {
        house.clock().advance(time);
        house.runDue();
    }

    private static void look(Watch watch, String when, String ask, People people) {
        List<String> calls =
                List.of("/api/v1/asks", "/api/v1" + ask, "/api/v1" + ask + "/suggestions", "/api/v1/notices");
        List<String> own = List.of(
                "/",
                "/asks",
                ask,
                ask + "/suggestions",
                ask + "/edit",
                "/inbox",
                "/inbox/bell",
                "/conversations",
                "/people/" + people.anna().id());
        List<String> hosts = List.of(
                "/",
                "/asks",
                ask,
                "/inbox",
                "/people/" + people.anna().id(),
                "/hosting",
                "/hosting/letters",
                "/hosting/jobs",
                "/hosting/log",
                "/hosting/members.csv");
        watch.look(
                when,
                List.of(
                        new Watch.Eyes(people.mira(), own, calls),
                        new Watch.Eyes(people.tanja(), hosts, calls),
                        new Watch.Eyes(people.paul(), List.of("/", "/asks", ask, "/inbox"), calls)));
    }
}
