package org.zwischenraum.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Limits;

/** Whatever is typed into a form or sent by a program: it is taken or refused in words, never lost, and breaks nothing. */
@HouseTest
class BadInputTest {
    private static final String MARKUP = "<script>alert(1)</script><b>\"'&amp;";

    /** What is typed into all fields together. */
    private static final Map<String, String> ANYTHING = Map.of(
            "nothing", "",
            "a megabyte", "a".repeat(1_000_000),
            "right to left", "\u202Eשלום عليكم\u200F",
            "emoji", "👩‍👩‍👧‍👦 🏳️‍🌈 é",
            "markup", MARKUP,
            "SQL", "'; drop table member; -- %_\\",
            "NUL", "a\u0000b\u0007",
            "half a pair", "a%ED%A0%80b");

    /** What is typed into one field, the others being right. */
    private static final Map<String, String> MISTAKEN =
            Map.of("nothing", "", "no date", "2026-02-31", "NUL", "\u0000", "too large", "99999999999999999999");

    private static final Set<String> KEPT = Set.of("right to left", "emoji", "markup", "SQL");

    /** What a browser's script sends, nobody types: there is no form that could keep it. */
    private static final Set<String> BY_SCRIPT = Set.of("POST /me/push");

    private static final List<String> ODD_JSON = List.of(
            "",
            "null",
            "[]",
            "{",
            "\"text\"",
            "17",
            "{\"\\u0000\": 1}",
            "{\"noSuchKey\": 1}",
            "[".repeat(5000),
            "{}{}");

    private static final List<String> ODD_VALUES = List.of(
            "null",
            "17",
            "-1",
            "1e400",
            "true",
            "[]",
            "[null]",
            "{}",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"2026-02-31\"",
            "\"'; drop table member; --\"",
            "\"" + "a".repeat(1_000_000) + "\"");

    @Autowired
    House house;

    @Autowired
    ApplicationContext context;

    private final Set<String> wrong = new TreeSet<>();

    @Test
    void formsTakeOrRefuseWhateverIsTyped() {
        Forms forms = new Forms(context);
        Map<Door, Map<Someone, String>> table = AccessTable.read().rows();
        for (Door door : forms.doors()) whoMay(table, door).ifPresent(who -> type(door, who, forms));
        assertThat(wrong).isEmpty();
    }

    @Test
    void programsAreToldWhatIsWrong() {
        Map<Door, Map<Someone, String>> table = AccessTable.read().rows();
        Door.all(context).stream()
                .filter(door -> door.pattern().startsWith("/api/v1/") && !door.onlyReads())
                .forEach(door -> whoMay(table, door).ifPresent(who -> say(door, who)));
        assertThat(wrong).isEmpty();
    }

    @Test
    void addressesMayHoldAnything() {
        prepare();
        Map<Door, Map<Someone, String>> table = AccessTable.read().rows();
        Door.all(context).stream()
                .filter(Door::onlyReads)
                .forEach(door -> whoMay(table, door).ifPresent(who -> ask(door, who)));
        assertThat(wrong).isEmpty();
    }

    private void type(Door door, Someone who, Forms forms) {
        if (forms.fields(door).isEmpty()) return;
        prepare();
        Knock knock = knock(door, who);
        Set<String> fields = new LinkedHashSet<>(forms.fields(door));
        for (int i = 0; i + 1 < knock.pairs().length; i += 2) fields.add(String.valueOf(knock.pairs()[i]));
        if (knock.file() != null) return;
        Visitor visitor = visitor(door, who);
        List<String> written = forms.typed(door);
        ANYTHING.forEach((name, typed) -> {
            Knock odd = knock;
            for (String field : written) odd = odd.with(field, typed);
            List<String> kept = BY_SCRIPT.contains(door.name()) ? List.of() : written;
            judge(door, name, typed, kept, post(visitor, odd.path(), odd.pairs()));
        });
        for (String field : fields)
            MISTAKEN.forEach((name, typed) -> judge(
                    door,
                    field + " is " + name,
                    typed,
                    List.of(),
                    post(visitor, knock.path(), knock.with(field, typed).pairs())));
    }

    private Answer post(Visitor visitor, String path, Object[] pairs) {
        context.getBean(Limits.class).forget();
        return visitor.post(path, pairs);
    }

    private void judge(Door door, String name, String typed, List<String> fields, Answer answer) {
        if (answer.status() >= 500) fault(door, name, answer, "breaks");
        if (answer.body().contains("<script>alert(1)")) fault(door, name, answer, "is not escaped");
        if (answer.status() != 422) return;
        if (answer.page().select(".problem, main p").text().isBlank()) fault(door, name, answer, "says nothing");
        if (answer.body().contains("web.") && answer.text().matches("(?s).*\\b[a-z]+\\.problem\\..*"))
            fault(door, name, answer, "says a key");
        if (KEPT.contains(name)) fields.forEach(field -> keptIn(door, name, typed, field, answer));
    }

    /** Only fields in which one types; choices go back to what they were. */
    private void keptIn(Door door, String name, String typed, String field, Answer answer) {
        Element shown = answer.page()
                .selectFirst("main textarea[name=" + field + "], main input:not([type=hidden],[type=password],"
                        + "[type=checkbox],[type=radio],[type=date],[type=number],[type=file])[name=" + field + "]");
        if (shown == null) {
            if (answer.page().select("main form").isEmpty()) fault(door, name, answer, "loses the whole form");
            return;
        }
        String kept = shown.tagName().equals("textarea") ? shown.wholeText() : shown.attr("value");
        if (!Plain.line(kept).equals(Plain.line(typed)))
            fault(door, name, answer, "loses " + field + ", which becomes " + kept);
    }

    private void say(Door door, Someone who) {
        prepare();
        Knock knock = knock(door, who);
        Visitor program = visitor(door, who);
        // What a call does not read it need not understand.
        if (!knock.json().startsWith("{")) return;
        for (String json : ODD_JSON) judgeCall(door, json, call(program, door, knock, json));
        for (String odd : oddBodies(knock.json())) judgeCall(door, odd, call(program, door, knock, odd));
    }

    private Answer call(Visitor program, Door door, Knock knock, String json) {
        context.getBean(Limits.class).forget();
        return program.api(door.method(), knock.path(), json);
    }

    /** The call as it should be with each of its values in turn made odd, and with a key more. */
    private static List<String> oddBodies(String json) {
        var node = (tools.jackson.databind.node.ObjectNode) MAPPER.readTree(json);
        List<String> bodies = new ArrayList<>();
        for (String key : node.propertyNames())
            for (String odd : ODD_VALUES) {
                Map<String, Object> odder = new LinkedHashMap<>();
                node.propertyNames().forEach(name -> odder.put(name, node.get(name)));
                odder.put(key, "ODD");
                bodies.add(MAPPER.writeValueAsString(odder).replace("\"ODD\"", odd));
            }
        bodies.add(json.replaceFirst("\\{", "{\"noSuchKey\": 1" + (node.isEmpty() ? "" : ", ")));
        return bodies;
    }

    private static final tools.jackson.databind.json.JsonMapper MAPPER = new tools.jackson.databind.json.JsonMapper();

    private void judgeCall(Door door, String json, Answer answer) {
        String said = json.length() > 100 ? json.substring(0, 100) + "…" : json;
        if (answer.status() >= 500) fault(door, said, answer, "breaks");
        if (answer.status() < 400) {
            if (json.contains("noSuchKey")) fault(door, said, answer, "overlooks a key that it does not know");
            return;
        }
        boolean problem = answer.header("Content-Type").orElse("").startsWith("application/problem+json");
        if (!problem || answer.json().path("detail").asString("").isBlank()) fault(door, said, answer, "says nothing");
        if (json.contains("noSuchKey")
                && answer.status() == 422
                && !answer.body().contains("noSuchKey"))
            fault(door, said, answer, "does not say which key it does not know");
    }

    private void ask(Door door, Someone who) {
        Knock knock = knock(door, who);
        Visitor visitor = visitor(door, who);
        String joint = knock.path().contains("?") ? "&" : "?";
        String odd = "%00%27%3Cb%3E%F0%9F%91%A9%E2%80%AE".repeat(3);
        List<String> names =
                List.of("query", "after", "limit", "people", "weekday", "language", "kind", "state", "mine");
        String all =
                String.join("&", names.stream().map(name -> name + "=" + odd).toList());
        for (String more : List.of(all, "limit=-1&after=x&before=x", "page=999999999999"))
            judgeRead(door, more, get(visitor, knock.path() + joint + more));
        if (!door.hasId() || door.pattern().contains("**")) return;
        String elsewhere =
                knock.path().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/)[A-Za-z0-9_-]{40,}", "%00%27%3Cb%3E");
        judgeRead(door, elsewhere, get(visitor, elsewhere));
    }

    private Answer get(Visitor visitor, String path) {
        context.getBean(Limits.class).forget();
        return path.startsWith("/api/") ? visitor.api("GET", path) : visitor.get(path);
    }

    private void judgeRead(Door door, String more, Answer answer) {
        if (answer.status() >= 500) fault(door, more, answer, "breaks");
    }

    private void fault(Door door, String name, Answer answer, String what) {
        wrong.add(door.name() + ": " + name + " " + what + " (" + answer.status() + ")");
    }

    private static Optional<Someone> whoMay(Map<Door, Map<Someone, String>> table, Door door) {
        Map<Someone, String> answers = table.getOrDefault(door, Map.of());
        return Stream.of(Someone.MEMBER, Someone.HOST, Someone.GUEST)
                .filter(someone -> answers.getOrDefault(someone, "").matches("2..|303|422"))
                .findFirst();
    }

    private void prepare() {
        house.empty();
        Scene.prepare(house, context);
    }

    private Knock knock(Door door, Someone who) {
        return Fixtures.knock(door, new Scene(house, who, context)).orElseThrow();
    }

    private Visitor visitor(Door door, Someone who) {
        if (who == Someone.GUEST) return house.guest();
        Visitor visitor = new Scene(house, who, context).visitor();
        return door.pattern().startsWith("/api/") ? house.program(visitor) : house.again(visitor);
    }
}
