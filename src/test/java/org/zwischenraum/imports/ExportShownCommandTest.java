package org.zwischenraum.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zwischenraum.command.AtTheDoor;
import org.zwischenraum.command.LocalDoor;
import org.zwischenraum.house.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./zwischenraum export shown}, over the real local door. */
class ExportShownCommandTest extends AtTheDoor {
    @Test
    void allThatAHostMaySeeIsTakenAlongInOpenFormats() throws IOException {
        Visitor mira = house.member("mira");
        Visitor paul = house.member("paul");
        mira.post("/me/offers", "text", "=1+1", "terms", "FAVOUR", "audience", "MEMBERS");
        mira.post("/me/answers/goals", "text", "Nur für mich", "audience", "ONLY_ME");
        String ask = ask(house.program(mira));
        house.program(paul).api("POST", "/api/v1/asks/" + ask + "/answers", "{\"text\": \"Frag im Buchladen\"}");

        LocalDoor.Result exported = door.type("export", "shown", "taken");
        assertThat(exported.exit()).isZero();
        assertThat(exported.out()).contains("members.csv").contains("asks.json");
        assertThat(names())
                .containsExactly(
                        "asks.json", "house.json", "members.csv", "members.json", "outcomes.json", "words.txt");

        String table = read("members.csv");
        assertThat(table).contains("mira.sommer@example.org").contains("'=1+1").doesNotContain("Nur für mich");
        JsonNode people = json("members.json");
        assertThat(people.toString()).contains("Mira Sommer").doesNotContain("Nur für mich");
        JsonNode asks = json("asks.json");
        assertThat(asks.get(0).get("ask").get("text").asString()).isEqualTo("Wer kennt einen Verlag?");
        assertThat(asks.get(0).get("answers").get(0).get("text").asString()).isEqualTo("Frag im Buchladen");
        assertThat(json("house.json").get("name").asString()).isEqualTo("Haus am Hafen");
    }

    @Test
    void nobodyElseOfTheMachineReadsIt() throws IOException {
        door.type("export", "shown", "taken");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("taken/members.csv"))))
                .isEqualTo("rw-------");
    }

    @Test
    void itIsNotedAndAScriptReadsWhatWasWritten() {
        LocalDoor.Result exported = door.type("export", "shown", "taken", "--json");
        assertThat(JsonMapper.shared().readTree(exported.out()).get("files")).hasSize(6);
        assertThat(house.sql()
                        .sql("select count(*) from audit_entry where action = 'imports.log.exportedAll'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static String ask(Visitor program) {
        return program.api("POST", "/api/v1/asks", "{\"kind\": \"contact\", \"text\": \"Wer kennt einen Verlag?\"}")
                .json()
                .get("id")
                .asString();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("taken"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String read(String name) throws IOException {
        return Files.readString(directory.resolve("taken").resolve(name));
    }

    private JsonNode json(String name) throws IOException {
        return JsonMapper.shared().readTree(read(name));
    }
}
