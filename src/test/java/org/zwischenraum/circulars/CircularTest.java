package org.zwischenraum.circulars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.web.Ids;

@HouseTest
@WithDatabase(settings = {"smtp-host=127.0.0.1", "smtp-port=9", "smtp-security=none", "mail-from=haus@example.org"})
class CircularTest {
    @Autowired
    House house;

    private Visitor host;
    private Visitor mira;
    private Visitor jonas;

    @BeforeEach
    void tanjaHosts() {
        house.found();
        host = house.host();
        mira = house.member("mira");
        jonas = house.member("jonas");
    }

    @Test
    void aLetterGoesOnceToThoseWhomTheFilterKeeps() {
        host.post("/roster/" + mira.id() + "/tags", "tags", "Licht");
        var id = Ids.next();
        Answer look = host.post(
                "/circulars/preview", "id", id, "tag", "Licht", "subject", "Neue Lampen", "text", "Sie sind da.");
        assertThat(look.text())
                .contains("Geht an eine Person aus deiner Auswahl", "Sie sind da.", "An eine Person senden");
        assertThat(letters()).isEmpty();
        for (int i = 0; i < 2; i++)
            host.post("/circulars", "id", id, "tag", "Licht", "subject", "Neue Lampen", "text", "Sie sind da.");
        post();
        assertThat(letters()).hasSize(1);
        assertThat(letters().getFirst().get("body").toString()).contains("Hallo Mira", "Sie sind da.", "Tanja Baum");
        assertThat(host.get("/circulars").text()).contains("Neue Lampen", "Ist an eine Person gegangen");
        assertThat(host.get("/hosting/log").text()).contains("Brief an viele gesendet: 1");
    }

    @Test
    void whoeverWantsNoneOrIsNotInTheHouseGetsNone() {
        unwant(mira);
        host.post("/hosting/members/" + jonas.id() + "/suspension", "reason", "Laut");
        house.sql().sql("delete from letter").update();
        assertThat(send("Hallo").status()).isEqualTo(303);
        post();
        assertThat(letters())
                .allMatch(letter -> letter.get("recipient").toString().startsWith("tanja"));
    }

    @Test
    void aTrialGoesToItsWriterOnly() {
        Answer tried = host.post("/circulars/trial", "subject", "Neue Lampen", "text", "Sie sind da.");
        assertThat(tried.text()).contains("Ein Probebrief ist an dich unterwegs");
        assertThat(letters()).hasSize(1);
        assertThat(letters().getFirst().get("recipient").toString()).startsWith("tanja");
    }

    @Test
    void aWeekHasThreeLettersAtMost() {
        for (int i = 0; i < 3; i++) assertThat(send("Brief " + i).status()).isEqualTo(303);
        assertThat(host.get("/circulars/new").text()).contains("schon genug Briefe");
        assertThat(send("Einer zu viel").status()).isEqualTo(409);
        house.clock().advance(Duration.ofDays(8));
        assertThat(send("Nächste Woche").status()).isEqualTo(303);
    }

    private Answer send(String subject) {
        return host.post("/circulars", "id", Ids.next(), "subject", subject, "text", "Ein paar Worte.");
    }

    private void post() {
        house.clock().advance(Duration.ofDays(1));
        house.runDue();
    }

    private List<Map<String, Object>> letters() {
        return house.letters().stream()
                .filter(letter -> letter.get("kind").equals("circulars.letter"))
                .toList();
    }

    private void unwant(Visitor who) {
        house.sql()
                .sql("insert into letter_rhythm (member_id, matter, rhythm) values (:id, 'HOUSE', 'NEVER')")
                .param("id", who.id())
                .update();
    }
}
