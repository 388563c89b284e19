package org.zwischenraum.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.zwischenraum.web.Limits;

/** Every door of the running program stands in the access table, and answers each person as the table says. */
@HouseTest
class AccessTableTest {
    private static final Path OBSERVED = Path.of("target/access.tsv");

    @Autowired
    House house;

    @Autowired
    ApplicationContext context;

    @Test
    void everyDoorAnswersAsTheTableSays() throws IOException {
        Map<Door, Map<Someone, String>> table = AccessTable.read().rows();
        Map<Door, Map<Someone, String>> observed = observe(Door.all(context));
        Files.write(OBSERVED, rows(observed));
        assertThat(faults(table, observed))
                .as("what was observed stands in %s; take it over where it is right", OBSERVED)
                .isEmpty();
    }

    @Test
    void noRowIsWithoutItsDoor() {
        List<Door> gone = new ArrayList<>(AccessTable.read().rows().keySet());
        gone.removeAll(Door.all(context));
        assertThat(gone).isEmpty();
    }

    @Test
    void aForgottenDoorAndOneThatIsOpenToOthersAreSeen() {
        var table = AccessTable.parse("GET /imprint\tsign-in\t403\t200\t200\t200\t200");
        var observed = observe(List.of(Door.of("GET /imprint"), Door.of("GET /privacy")));
        assertThat(faults(table.rows(), observed))
                .containsExactly(
                        "another answer:\nGET /imprint\t200\t200\t200\t200\t200\t200"
                                + "\nGET /imprint\tsign-in\t403\t200\t200\t200\t200 says the table",
                        "not in src/test/resources/access.tsv:\nGET /privacy\t200\t200\t200\t200\t200\t200");
    }

    private static List<String> faults(
            Map<Door, Map<Someone, String>> table, Map<Door, Map<Someone, String>> observed) {
        List<String> wrong = new ArrayList<>();
        observed.forEach((door, answers) -> {
            String row = AccessTable.row(door, answers);
            Map<Someone, String> expected = table.get(door);
            if (expected == null) wrong.add("not in src/test/resources/access.tsv:\n" + row);
            else if (!answers.equals(expected))
                wrong.add("another answer:\n" + row + "\n" + AccessTable.row(door, expected) + " says the table");
        });
        return wrong;
    }

    private static List<String> rows(Map<Door, Map<Someone, String>> answers) {
        List<String> rows = new ArrayList<>();
        answers.forEach((door, given) -> rows.add(AccessTable.row(door, given)));
        return rows;
    }

    /** How each door answers each of them. All that only reads shares one house; whatever changes something gets its own. */
    private Map<Door, Map<Someone, String>> observe(List<Door> doors) {
        Map<Door, Map<Someone, String>> observed = new LinkedHashMap<>();
        prepare();
        doors.stream().filter(Door::onlyReads).forEach(door -> observed.put(door, answers(door)));
        doors.stream().filter(door -> !door.onlyReads()).forEach(door -> {
            prepare();
            observed.put(door, answers(door));
        });
        return observed;
    }

    private Map<Someone, String> answers(Door door) {
        Map<Someone, String> answers = new EnumMap<>(Someone.class);
        for (Someone someone : Someone.values()) answers.put(someone, tried(door, someone));
        return answers;
    }

    private String tried(Door door, Someone someone) {
        try {
            return answer(door, someone);
        } catch (NobodyKnows none) {
            return "no fixture in Fixtures.ALL";
        }
    }

    /** No fixture leads to this door. */
    private static final class NobodyKnows extends RuntimeException {}

    private void prepare() {
        house.empty();
        Scene.prepare(house, context);
    }

    private String answer(Door door, Someone someone) {
        Scene scene = new Scene(house, someone, context);
        Knock knock = Fixtures.knock(door, scene).orElseThrow(NobodyKnows::new);
        context.getBean(Limits.class).forget();
        Answer answer = knock.by(fresh(scene, door), door.method());
        if (answer.status() == 303 && answer.leadsTo().startsWith("/sign-in?to")) return "sign-in";
        return String.valueOf(answer.status());
    }

    /** Somebody who has just come in, so that signing out shuts nobody else out; programs come with a token. */
    private Visitor fresh(Scene scene, Door door) {
        if (scene.someone() == Someone.GUEST) return house.guest();
        boolean isProgram = door.pattern().startsWith("/api/");
        if (isProgram) return house.program(scene.visitor());
        return door.onlyReads() ? scene.visitor() : house.again(scene.visitor());
    }
}
