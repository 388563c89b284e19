package org.zwischenraum.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Limits;

/** Whoever presses a button twice, or sends a call again because no answer came, has done it once. */
@HouseTest
class TwiceTest {
    private static final int AT_ONCE = 3;

    @Autowired
    House house;

    @Autowired
    ApplicationContext context;

    private Forms forms;

    /**
     * What became of a knock.
     *
     * @param rows how many rows of each table there are more
     */
    private record Outcome(boolean done, Map<String, Long> rows) {}

    @Test
    void aFormThatIsSentSeveralTimesAtOnceMakesOneRow() {
        assertThat(differing(door -> !door.pattern().startsWith("/api/"))).isEmpty();
    }

    @Test
    void aCallThatIsSentSeveralTimesAtOnceWithOneKeyMakesOneRow() {
        assertThat(differing(door -> door.pattern().startsWith("/api/"))).isEmpty();
    }

    /** The test could fail: forms without the id that their page gives them make a row each. */
    @Test
    void withoutTheirIdTheyAreSeveral() {
        forms = new Forms(context);
        prepare();
        Door door = Door.of("POST /asks");
        Outcome several = send(door, Someone.MEMBER, AT_ONCE, false);
        assertThat(several.rows()).containsEntry("ask", (long) AT_ONCE);
    }

    /** Each page that shows a form which makes something gives it an id; to change what is there it needs none. */
    @Test
    void thePagesGiveTheirFormsAnId() {
        forms = new Forms(context);
        prepare();
        for (Someone someone : List.of(Someone.MEMBER, Someone.HOST, Someone.GUEST)) look(someone);
        List<String> without = forms.doors().stream()
                .filter(door -> forms.takesId(door) && !door.pattern().endsWith("}"))
                .flatMap(door -> forms.shown(door).stream())
                .filter(form -> form.select("input[name=id]").attr("value").isEmpty())
                .map(form -> form.attr("action"))
                .distinct()
                .toList();
        assertThat(without).isEmpty();
    }

    private void look(Someone someone) {
        Scene scene = new Scene(house, someone, context);
        Door.all(context).stream()
                .filter(door -> door.onlyReads() && !door.pattern().startsWith("/api/"))
                .flatMap(door -> Fixtures.knock(door, scene).stream())
                .forEach(knock -> forms.see(scene.visitor().get(knock.path())));
    }

    /** Most doors can be tried in one house; only where that shows a difference each knock gets a house of its own. */
    private List<String> differing(java.util.function.Predicate<Door> which) {
        forms = new Forms(context);
        List<String> wrong = new ArrayList<>();
        prepare();
        Map<Door, Map<Someone, String>> table = AccessTable.read().rows();
        Door.all(context).stream()
                .filter(door -> !door.onlyReads())
                .filter(which)
                .forEach(door ->
                        whoMay(table, door).flatMap(who -> differs(door, who)).ifPresent(wrong::add));
        return wrong;
    }

    private static Optional<Someone> whoMay(Map<Door, Map<Someone, String>> table, Door door) {
        Map<Someone, String> answers = table.getOrDefault(door, Map.of());
        return Stream.of(Someone.MEMBER, Someone.HOST, Someone.GUEST)
                .filter(someone -> answers.getOrDefault(someone, "").matches("2..|303"))
                .findFirst();
    }

    private Optional<String> differs(Door door, Someone who) {
        if (isSameInOneHouse(door, who)) return Optional.empty();
        prepare();
        Outcome once = send(door, who, 1, true);
        prepare();
        Outcome several = send(door, who, AT_ONCE, true);
        prepare();
        if (several.equals(once)) return Optional.empty();
        return Optional.of(door.name() + " by " + who + "\n  once " + once + "\n  several times " + several);
    }

    private boolean isSameInOneHouse(Door door, Someone who) {
        try {
            Outcome once = send(door, who, 1, true);
            return once.done() && send(door, who, AT_ONCE, true).equals(once);
        } catch (RuntimeException otherThingsAreInTheWay) {
            return false;
        }
    }

    private void prepare() {
        house.empty();
        Scene.prepare(house, context);
    }

    private Outcome send(Door door, Someone who, int times, boolean withId) {
        Scene scene = new Scene(house, who, context);
        Knock knock = Fixtures.knock(door, scene).orElseThrow();
        if (withId && forms.takesId(door)) knock = knock.with("id", Ids.next());
        if (!withId) knock = knock.without("id");
        context.getBean(Limits.class).forget();
        Visitor visitor = visitor(scene, door);
        house.runDue();
        Map<String, Long> before = rows();
        List<Integer> answers = atOnce(door, knock, visitor, times);
        house.runDue();
        return new Outcome(
                answers.stream().allMatch(status -> status < 500)
                        && answers.stream().anyMatch(status -> status < 400),
                more(before, rows()));
    }

    private Visitor visitor(Scene scene, Door door) {
        if (scene.someone() == Someone.GUEST) return house.guest();
        if (door.pattern().startsWith("/api/")) return house.program(scene.visitor());
        return house.again(scene.visitor());
    }

    private static List<Integer> atOnce(Door door, Knock knock, Visitor visitor, int times) {
        visitor.formToken();
        String key = Ids.next().toString();
        List<Integer> answers = java.util.Collections.synchronizedList(new ArrayList<>());
        CountDownLatch ready = new CountDownLatch(times);
        List<Thread> all = Stream.generate(() -> Thread.ofVirtual().start(() -> {
                    ready.countDown();
                    await(ready);
                    answers.add(sent(door, knock, visitor, key).status());
                }))
                .limit(times)
                .toList();
        all.forEach(TwiceTest::join);
        return answers;
    }

    private static Answer sent(Door door, Knock knock, Visitor visitor, String key) {
        if (!door.pattern().startsWith("/api/")) return knock.by(visitor, door.method());
        var request = visitor.request(knock.path())
                .header("Authorization", visitor.authorization())
                .header("Idempotency-Key", key);
        if (!knock.json().isEmpty()) request.header("Content-Type", "application/json");
        return visitor.send(request.method(door.method(), BodyPublishers.ofString(knock.json())));
    }

    private static void await(CountDownLatch ready) {
        try {
            ready.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Map<String, Long> rows() {
        String counts = house
                .sql()
                .sql("select tablename from pg_tables where schemaname = current_schema()")
                .query(String.class)
                .list()
                .stream()
                .map(table -> "select '" + table + "', count(*) from \"" + table + "\"")
                .collect(Collectors.joining(" union all "));
        Map<String, Long> rows = new TreeMap<>();
        house.sql().sql(counts).query(row -> {
            rows.put(row.getString(1), row.getLong(2));
        });
        return rows;
    }

    private static Map<String, Long> more(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> more = new TreeMap<>();
        after.forEach((table, count) -> {
            if (count != before.getOrDefault(table, 0L)) more.put(table, count - before.getOrDefault(table, 0L));
        });
        return more;
    }
}
