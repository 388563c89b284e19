package org.zwischenraum.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.zwischenraum.command.AtTheDoor;
import org.zwischenraum.command.LocalDoor;
import org.zwischenraum.house.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./zwischenraum import members}, over the real local door. */
class ImportCommandTest extends AtTheDoor {
    private static final String FILE = """
            email;name;offers
            anna.brandl@example.org;Anna Brändl;Ich übersetze
            kaputt;Niemand;
            """;

    @Test
    void rejectedLinesAreListedBesideTheAnswer() throws IOException {
        LocalDoor.Result taken = door.type("import", "members", file(FILE));
        assertThat(taken.exit()).isZero();
        assertThat(taken.err())
                .contains("Zeile 3")
                .contains("email")
                .contains("kaputt")
                .hasLineCount(1);
        assertThat(taken.out()).contains("1 neu").contains("1 nicht").hasLineCount(1);
        assertThat(house.letters()).hasSize(1);
        assertThat(house.host().get("/people?query=Anna").text()).doesNotContain("Anna Brändl");
    }

    @Test
    void aRehearsalSaysTheSameAndChangesNothing() throws IOException {
        LocalDoor.Result rehearsed = door.type("import", "members", file(FILE), "--dry-run");
        assertThat(rehearsed.exit()).isZero();
        assertThat(rehearsed.out()).contains("1 neu");
        assertThat(house.letters()).isEmpty();
        assertThat(rehearsed).isEqualTo(door.type("import", "members", file(FILE)));
        assertThat(house.letters()).hasSize(1);
    }

    @Test
    void whoAgreedIsAMemberAtOnceAndThatIsNoted() throws IOException {
        assertThat(door.type("import", "members", file(FILE), "--consented").exit())
                .isZero();
        Visitor tanja = house.host();
        assertThat(tanja.get("/people?query=Uebersetzer").text()).contains("Anna Brändl");
        assertThat(house.sql()
                        .sql("select count(*) from audit_entry where action = 'imports.log.consented'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aScriptReadsJson() throws IOException {
        LocalDoor.Result taken = door.type("import", "members", file(FILE), "--json");
        JsonNode outcome = JsonMapper.shared().readTree(taken.out());
        assertThat(taken.err()).isEmpty();
        assertThat(outcome.get("created").asInt()).isEqualTo(1);
        assertThat(outcome.get("updated").asInt()).isZero();
        assertThat(outcome.get("unchanged").asInt()).isZero();
        assertThat(outcome.get("rejected").get(0).get("line").asInt()).isEqualTo(3);
        assertThat(outcome.get("rejected").get(0).get("field").asString()).isEqualTo("email");
        assertThat(outcome.get("rejected").get(0).get("message").asString()).contains("kaputt");
    }

    @Test
    void nothingTakenIsAFailure() throws IOException {
        LocalDoor.Result nobody = door.type("import", "members", file("email,name\nkaputt,Niemand\n"));
        assertThat(nobody.exit()).isEqualTo(1);
        assertThat(nobody.err()).contains("Zeile 2");
        assertThat(door.type("import", "members", file("")).exit()).isEqualTo(1);
        assertThat(door.type("import", "members", file("name\nAnna\n")).exit()).isEqualTo(1);
        LocalDoor.Result missing = door.type("import", "members", "there-is-none.csv");
        assertThat(missing.exit()).isEqualTo(1);
        assertThat(missing.err()).contains("there-is-none.csv").hasLineCount(1);
    }

    /** As Excel writes it on a German Windows. */
    private String file(String content) throws IOException {
        Files.write(directory.resolve("people.csv"), content.getBytes(Charset.forName("windows-1252")));
        return "people.csv";
    }
}
