package org.zwischenraum.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.sheets.Workbooks;
import tools.jackson.databind.JsonNode;

@HouseTest
class ImportTest {
    private static final String FILE = """
            email;name;headline;offers;languages;Lieblingsfarbe
            anna.brandl@example.org;Anna Brandl;Übersetzt;Ich lese gegen|Briefe ans Amt;de|es;blau
            anas@example.org;Anas Nasser;=Baut Apps;;en;
            kaputt;Niemand;;;;
            """;

    @Autowired
    House house;

    @Autowired
    Taking taking;

    @Autowired
    ImportFiles files;

    @Autowired
    Jobs jobs;

    @Autowired
    TransactionTemplate transaction;

    private static final int MANY = Import.PORTION + 2;
    private Visitor host;
    private Visitor program;
    private Visitor mira;

    @BeforeEach
    void tanjaHosts() {
        house.found();
        host = house.host();
        program = house.program(host);
        mira = house.member("mira");
    }

    @Test
    void importedPeopleAreInvitedAndInvisible() {
        JsonNode outcome = post("", FILE).json();
        assertThat(outcome.get("created").asInt()).isEqualTo(2);
        assertThat(outcome.get("rejected").get(0).get("line").asInt()).isEqualTo(4);
        assertThat(outcome.get("rejected").get(0).get("field").asString()).isEqualTo("email");
        assertThat(outcome.get("rejected").get(0).get("message").asString()).contains("kaputt");
        assertThat(outcome.get("unknownColumns").get(0).asString()).isEqualTo("Lieblingsfarbe");
        assertThat(mira.get("/people?query=Anna").text()).doesNotContain("Anna Brandl");
        assertThat(host.get("/roster").text()).doesNotContain("Anna Brandl");
        assertThat(house.letters()).hasSize(2);
    }

    @Test
    void thePageNamesColumnsInItsReadersWords() {
        String preview = host.upload("/hosting/import", "file", "leute.csv", FILE.getBytes(StandardCharsets.UTF_8))
                .leadsTo();
        assertThat(host.get(preview).page().select("td").eachText())
                .contains("Mailadresse")
                .doesNotContain("email");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        post("", FILE);
        JsonNode again = post("", FILE).json();
        assertThat(again.get("created").asInt()).isZero();
        assertThat(again.get("unchanged").asInt()).isEqualTo(2);
        assertThat(house.letters()).hasSize(2);
    }

    @Test
    void aRehearsalLeavesNothing() {
        JsonNode outcome = post("?dryRun=true", FILE).json();
        assertThat(outcome.get("created").asInt()).isEqualTo(2);
        assertThat(house.letters()).isEmpty();
        assertThat(post("", FILE).json().get("created").asInt()).isEqualTo(2);
    }

    @Test
    void whoHasAgreedIsAMemberAtOnce() {
        assertThat(post("?consented=true", FILE).json().get("created").asInt()).isEqualTo(2);
        assertThat(mira.get("/people?query=gegenlesen").text()).contains("Anna Brandl", "Ich lese gegen");
        assertThat(post("?consented=true", FILE).json().get("unchanged").asInt())
                .isEqualTo(2);
        assertThat(host.get("/hosting/log").text()).contains("erklärt, dass alle zugestimmt haben");
    }

    @Test
    void anImportNeverOverwritesWhatAMemberSays() {
        mira.post("/me/details", "name", "Mira Sommer", "headline", "Meine Zeile");
        String file = "email,name,headline,goals\nmira.sommer@example.org,Mira S.,Fremde Zeile,Ein Verlag\n";
        for (String how : new String[] {"", "?consented=true"}) {
            assertThat(post(how, file).status()).isEqualTo(200);
            assertThat(mira.get("/people/" + mira.id()).text())
                    .contains("Mira Sommer", "Meine Zeile")
                    .doesNotContain("Fremde");
        }
        assertThat(mira.get("/me").page().select("#drafts textarea").eachText()).contains("Fremde Zeile");
        assertThat(post("", file).json().get("unchanged").asInt()).isEqualTo(1);
        mira.post(mira.get("/me").page().select("#drafts form").attr("action") + "/removal");
        assertThat(post("", file).json().get("unchanged").asInt()).isEqualTo(1);
    }

    @Test
    void whoeverDoesNotComeIsForgottenAfterThirtyDays() {
        post("", FILE);
        house.clock().advance(Duration.ofDays(31));
        house.runDue();
        assertThat(house.sql()
                        .sql("select count(*) from imported_person")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theExportCanBeTakenInAgainAndCalculatesNothing() {
        post("?consented=true", FILE);
        Answer export = program.api("GET", "/api/v1/members.csv");
        assertThat(export.body()).contains("'=Baut Apps").startsWith("email,name,headline,");
        JsonNode again = post("?consented=true", export.body()).json();
        assertThat(again.get("created").asInt()).isZero();
        assertThat(again.get("updated").asInt()).isZero();
        assertThat(again.get("rejected").size()).isZero();
    }

    @Test
    void oldSpreadsheetsAreRead() {
        byte[] windows = "Name;E-Mail\r\nJürgen Müller;j@example.org\r\n".getBytes(Charset.forName("windows-1252"));
        Answer preview = host.follow(host.upload("/hosting/import", "file", "alt.csv", windows));
        assertThat(preview.text()).contains("Jürgen Müller", "Eine Person ist neu");
    }

    @Test
    void aWorkbookIsReadAsItIs() {
        byte[] workbook =
                Workbooks.of(new String[] {"Name", "E-Mail"}, new String[] {"Jürgen Müller", "j@example.org"});
        Answer preview = host.follow(host.upload("/hosting/import", "file", "leute.xlsx", workbook));
        assertThat(preview.text()).contains("Jürgen Müller", "Eine Person ist neu");
        byte[] half = Arrays.copyOf(workbook, workbook.length / 2);
        Answer broken = host.upload("/hosting/import", "file", "leute.xlsx", half);
        assertThat(broken.status()).isEqualTo(422);
        assertThat(broken.text()).contains("Die Arbeitsmappe lässt sich nicht lesen");
    }

    @Test
    void aHostLooksFirstChoosesColumnsAndTakesThemIn() {
        byte[] file = "Kontakt;Wie\nj@example.org;Jürgen\n".getBytes(StandardCharsets.UTF_8);
        Answer upload = host.upload("/hosting/import", "file", "x.csv", file);
        String path = upload.leadsTo();
        assertThat(host.get(path).text()).contains("Keine Spalte enthält die Mailadressen");
        Answer mapped = host.get(path + "?column0=email&column1=name");
        assertThat(mapped.text()).contains("Eine Person ist neu");
        assertThat(house.host("paul").get(path).status()).isEqualTo(404);
        for (int twice = 0; twice < 2; twice++)
            assertThat(host.post(path, "column0", "email", "column1", "name").leadsTo())
                    .isEqualTo(path);
        house.runDue();
        assertThat(host.get(path).text()).contains("Geschafft", "Eine Person ist neu");
        assertThat(house.letters()).hasSize(1);
        assertThat(house.host("paul").get(path).status()).isEqualTo(404);
    }

    /** First a program that is killed just before it has the first people in, then one that goes on where it was. */
    @Test
    void aLongFileComesInByAndByAndNothingIsLostOnTheWay() {
        byte[] file = people(MANY);
        String path = host.upload("/hosting/import", "file", "viele.csv", file).leadsTo();
        String id = path.substring(path.lastIndexOf('/') + 1);
        beginWithoutAnybodyAtWork(UUID.fromString(id));
        transaction.executeWithoutResult(killed -> {
            taking.run(id);
            assertThat(rows("offer")).isEqualTo(Import.PORTION);
            killed.setRollbackOnly();
        });
        assertThat(rows("offer")).isZero();
        assertThat(host.get(path).text()).contains("0 von " + MANY);
        transaction.executeWithoutResult(_ -> taking.run(id));
        house.runDue();
        assertThat(host.get(path).text()).contains("Geschafft", MANY + " Personen sind neu");
        assertThat(rows("offer")).isEqualTo(MANY);
        assertThat(host.get("/hosting/log").text()).contains(MANY + " neu");
        assertThatASecondImportChangesNothing(file);
    }

    private void beginWithoutAnybodyAtWork(UUID id) {
        List<String> columns = List.of("email", "name", "languages", "offers");
        transaction.executeWithoutResult(_ -> {
            files.begin(id, new ImportFile.Order(columns, true, "127.0.0.1", MANY));
            jobs.cancel(Taking.KIND, id.toString());
        });
    }

    private void assertThatASecondImportChangesNothing(byte[] file) {
        long before = rows("member") + rows("offer") + rows("member_draft") + rows("audit_entry");
        String path = host.upload("/hosting/import", "file", "viele.csv", file).leadsTo();
        assertThat(host.get(path).text()).contains("Bei " + MANY + " Personen bleibt alles");
        host.post(path, "consented", "true");
        house.runDue();
        assertThat(host.get(path).text()).contains("Bei " + MANY + " Personen bleibt alles");
        assertThat(rows("member") + rows("offer") + rows("member_draft") + rows("audit_entry"))
                .isEqualTo(before);
    }

    /** @param table one of ours */
    private long rows(String table) {
        return house.sql()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private static byte[] people(int count) {
        String lines = IntStream.range(0, count)
                .mapToObj(i -> "p%d@example.org,Nummer %d,de|en,Ich lese %d".formatted(i, i, i))
                .collect(Collectors.joining("\n"));
        return ("email,name,languages,offers\n" + lines).getBytes(StandardCharsets.UTF_8);
    }

    /** A column that is not about anything stays unsaid; a person without an address is said to be one. */
    @Test
    void aLineWithoutAnAddressSaysSo() {
        byte[] file = "Name;E-Mail;\nLou;;\n".getBytes(StandardCharsets.UTF_8);
        String preview = host.follow(host.upload("/hosting/import", "file", "x.csv", file))
                .text();
        assertThat(preview)
                .contains("Hier fehlt die Mailadresse", "Aus dieser Datei kommt niemand dazu", "Spalte 3 ohne Namen")
                .doesNotContain("So mitbringen");
    }

    @Test
    void onlyHostsBringAndTakeMembers() {
        assertThat(house.program(mira).api("GET", "/api/v1/members.csv").status())
                .isEqualTo(403);
        assertThat(mira.get("/hosting/import").status()).isEqualTo(403);
        assertThat(mira.get("/roster").status()).isEqualTo(403);
        assertThat(mira.post("/hosting/members/" + mira.id() + "/role", "role", "HOST")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatIsNoTableIsSaid() {
        assertThat(post("", "").status()).isEqualTo(422);
        assertThat(post("", "nur ein Satz").status()).isEqualTo(422);
        assertThat(host.post("/hosting/import").status()).isIn(415, 422);
    }

    private Answer post(String how, String csv) {
        return program.api("POST", "/api/v1/members/import" + how, csv);
    }
}
