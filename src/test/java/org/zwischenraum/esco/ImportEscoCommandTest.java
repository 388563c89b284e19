package org.zwischenraum.esco;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.command.AtTheDoor;
import org.zwischenraum.command.LocalDoor;
import org.zwischenraum.text.Language;
import org.zwischenraum.vocabulary.Vocabulary;

/** {@code ./zwischenraum import esco}, over the real local door. */
class ImportEscoCommandTest extends AtTheDoor {
    private static final String CREDIT = "ESCO-Klassifikation der Europäischen Kommission";

    @Autowired
    Vocabulary vocabulary;

    @BeforeEach
    void download() throws IOException {
        for (Map.Entry<String, String> file : Samples.FILES.entrySet()) {
            Path folder = Files.createDirectories(directory.resolve("esco"));
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void theHouseUnderstandsWhatWasImportedAndSaysWhereItComesFrom() {
        assertThat(house.host().get("/imprint").text()).doesNotContain(CREDIT);
        assertThat(understood()).isFalse();
        LocalDoor.Result taken = door.type("import", "esco", "esco");
        assertThat(taken.exit()).isZero();
        assertThat(taken.out()).contains("3 Begriffe");
        assertThat(understood()).isTrue();
        assertThat(house.host().get("/imprint").text()).contains(CREDIT);
    }

    @Test
    void whatIsRemovedIsForgotten() {
        door.type("import", "esco", "esco");
        assertThat(understood()).isTrue();
        assertThat(door.type("import", "esco", "--remove").exit()).isZero();
        assertThat(understood()).isFalse();
        assertThat(house.host().get("/imprint").text()).doesNotContain(CREDIT);
    }

    @Test
    void aSecondImportTakesThePlaceOfTheFirst() throws IOException {
        door.type("import", "esco", "esco");
        Files.delete(directory.resolve("esco/occupations_de.csv"));
        Files.delete(directory.resolve("esco/occupations_en.csv"));
        assertThat(door.type("import", "esco", "esco").out()).contains("2 Begriffe");
        assertThat(understood()).isFalse();
    }

    @Test
    void aWrongDirectoryAndADamagedFileChangeNothing() throws IOException {
        door.type("import", "esco", "esco");
        Files.createDirectories(directory.resolve("photos"));
        LocalDoor.Result wrong = door.type("import", "esco", "photos");
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(wrong.err()).contains("keine Datei von ESCO");
        Files.writeString(directory.resolve("esco/skills_en.csv"), "a,b\n1,2\n");
        LocalDoor.Result damaged = door.type("import", "esco", "esco");
        assertThat(damaged.exit()).isEqualTo(1);
        assertThat(damaged.err()).contains("skills_en.csv").contains("conceptUri");
        assertThat(understood()).isTrue();
    }

    @Test
    void withoutADirectoryItSaysWhatIsMissing() {
        LocalDoor.Result nothing = door.type("import", "esco");
        assertThat(nothing.exit()).isEqualTo(1);
        assertThat(nothing.err()).contains("--remove");
    }

    private boolean understood() {
        return vocabulary.settled().name("esco-occupation-aa01", Language.DE).isPresent();
    }
}
