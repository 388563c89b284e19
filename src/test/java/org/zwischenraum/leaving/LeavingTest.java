package org.zwischenraum.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.settings.Settings;

@HouseTest
class LeavingTest {
    @Autowired
    House house;

    @Autowired
    JdbcClient sql;

    @Autowired
    Settings settings;

    @Autowired
    AfterRestoring afterRestoring;

    private Visitor mira;
    private Visitor jonas;

    @BeforeEach
    void aHouseWithoutDepartures() throws IOException {
        Files.deleteIfExists(settings.data().departures());
        house.found();
        mira = house.member("mira");
        jonas = house.member("jonas");
    }

    @Test
    void whatItMeansIsSaidBeforehandAndNothingHappensWithoutATick() {
        assertThat(mira.get("/me/leaving").text()).contains("Nach 14 Tagen", "Was bleibt", "Alles mitnehmen");
        assertThat(mira.post("/me/leaving").text()).contains("Setz das Häkchen");
        assertThat(jonas.get("/people/" + mira.id()).status()).isEqualTo(200);
    }

    @Test
    void forFourteenDaysOneMayStayAfterAll() {
        mira.post("/me/leaving", "meant", "true");
        assertThat(mira.get("/me/leaving").text()).contains("Du gehst am 28. Juli", "Doch bleiben");
        assertThat(mira.get("/").text()).contains("Doch bleiben");
        assertThat(jonas.get("/people/" + mira.id()).status()).isEqualTo(404);
        assertThat(jonas.get("/people").text()).doesNotContain(name(mira));
        house.clock().advance(Duration.ofDays(13));
        house.runDue();
        mira = house.again(mira);
        mira.post("/me/leaving/end");
        house.clock().advance(Duration.ofDays(5));
        house.runDue();
        assertThat(jonas.get("/people/" + mira.id()).status()).isEqualTo(200);
        assertThat(mira.get("/me").status()).isEqualTo(200);
    }

    @Test
    void afterThemNothingOfTheirsIsLeftAndWhatOthersWroteStays() {
        String herAsk =
                mira.post("/asks", "text", "Wer kennt sich mit Linoldruck aus?").leadsTo();
        String hisAsk = jonas.post("/asks", "text", "Wer liest meinen Antrag?").leadsTo();
        jonas.post(herAsk + "/answers", "text", "Frag in der Druckwerkstatt nach.");
        mira.post(hisAsk + "/answers", "text", "Ich lese ihn gern am Montag.");
        mira.post("/me/offers", "text", "Aquarelle", "terms", "FAVOUR", "audience", "MEMBERS");
        String name = name(mira);
        leave(mira);
        assertThat(jonas.get(hisAsk).text()).doesNotContain("am Montag").doesNotContain(name);
        assertThat(jonas.get(herAsk).text()).contains("Druckwerkstatt").doesNotContain("Linoldruck", name);
        assertThat(everythingKept()).doesNotContain(name, "Linoldruck", "Aquarelle", "am Montag", "mira@");
        assertThat(mira.get("/me").status()).isNotEqualTo(200);
        assertThat(house.host().get("/roster").text()).doesNotContain(name);
    }

    @Test
    void theLogOfTheHostsNamesNobodyWhoHasGone() {
        house.host().post("/hosting/members/" + mira.id() + "/suspension", "reason", "Laut", "length", "WEEK");
        house.host().post("/hosting/members/" + mira.id() + "/suspension/end");
        String name = name(mira);
        mira = house.again(mira);
        leave(mira);
        assertThat(everythingKept()).doesNotContain(name);
        assertThat(house.host().get("/hosting/log").status()).isEqualTo(200);
    }

    @Test
    void aBackupFromBeforeBringsNobodyBack() {
        mira.post("/me/offers", "text", "Aquarelle", "terms", "FAVOUR", "audience", "MEMBERS");
        mira.post("/me/leaving", "meant", "true");
        sql.sql("update member set leaving_at = null where id = :id")
                .param("id", mira.id())
                .update();
        sql.sql("delete from job where kind = 'leaving.parting'").update();
        house.clock().advance(Duration.ofDays(15));
        afterRestoring.applyDepartures();
        assertThat(everythingKept()).doesNotContain("Aquarelle");
        assertThat(jonas.get("/people/" + mira.id()).status()).isEqualTo(404);
    }

    @Test
    void aBackupFromBeforeKnowsWhoIsAboutToGoAndWhoStayed() {
        mira.post("/me/leaving", "meant", "true");
        jonas.post("/me/leaving", "meant", "true");
        jonas.post("/me/leaving/end");
        sql.sql("update member set leaving_at = case when id = :mira then null else cast(:then as timestamptz) end")
                .param("mira", mira.id())
                .param("then", house.clock().instant().toString())
                .update();
        afterRestoring.applyDepartures();
        Map<String, Object> leaving = sql.sql(
                        "select (select leaving_at from member where id = :mira) as mira, (select leaving_at from member where id = :jonas) as jonas")
                .param("mira", mira.id())
                .param("jonas", jonas.id())
                .query()
                .singleRow();
        assertThat(leaving.get("mira")).isNotNull();
        assertThat(leaving.get("jonas")).isNull();
    }

    @Test
    void theLastHostCannotLeave() {
        assertThat(house.host().post("/me/leaving", "meant", "true").status()).isEqualTo(409);
        assertThat(house.host().get("/hosting").status()).isEqualTo(200);
    }

    private void leave(Visitor who) {
        who.post("/me/leaving", "meant", "true");
        house.clock().advance(Duration.ofDays(14).plusMinutes(1));
        house.runDue();
    }

    private String name(Visitor who) {
        return house.memberOf(who).name();
    }

    /** All rows of all tables, but the letters that wait: the last one goes to the address that was. */
    private String everythingKept() {
        List<String> tables = sql.sql("""
                select quote_ident(table_name) from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'letter'
                """).query(String.class).list();
        StringBuilder all = new StringBuilder();
        tables.forEach(table -> sql.sql("select cast(t as text) from " + table + " t")
                .query(String.class)
                .list()
                .forEach(row -> all.append(row).append('\n')));
        return all.toString();
    }
}
