package org.zwischenraum.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.zwischenraum.web.Limits;

/**
 * Everybody can use the pages: axe finds nothing in light and dark, nothing scrolls sideways on a phone, every target can be
 * hit with a thumb. One page of each shape; with {@code test --all} every page of the access table.
 */
@BrowserTest
class EveryPageTest {
    /** A page of each shape: front, form, room, list, thing, text. */
    private static final Set<String> SHAPES = Set.of(
            "GET /",
            "GET /sign-in",
            "GET /imprint",
            "GET /asks",
            "GET /asks/{id}",
            "GET /people",
            "GET /people/{id}",
            "GET /inbox",
            "GET /me",
            "GET /hosting");

    @Autowired
    House house;

    @Autowired
    ApplicationContext context;

    @Test
    void everybodyCanUseThePages(Screens screens) {
        Scene.prepare(house, context);
        List<String> faults = new ArrayList<>();
        AccessTable.read().rows().forEach((door, answers) -> {
            for (Someone someone : viewers(door, answers)) look(screens, door, someone, faults);
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void aPageThatSomeCannotUseIsSeen(Screens screens) {
        house.found();
        Screen screen = screens.phone(house.guest()).go("/imprint");
        screen.page().evaluate("""
                () => {
                  document.querySelector("main").innerHTML +=
                    '<button aria-label=""><i></i></button><div id="wide">wide</div>';
                  const style = document.querySelector("#wide").style;
                  style.width = "700px";
                  document.querySelector("main button").style.minHeight = "10px";
                  document.querySelector("main button").style.height = "10px";
                }
                """);
        assertThat(screen.faults())
                .anyMatch(fault -> fault.contains("button-name"))
                .anyMatch(fault -> fault.startsWith("scrolls sideways"))
                .anyMatch(fault -> fault.startsWith("hard to hit"));
    }

    private void look(Screens screens, Door door, Someone someone, List<String> faults) {
        Scene scene = new Scene(house, someone, context);
        context.getBean(Limits.class).forget();
        String path = Fixtures.knock(door, scene).orElseThrow().path();
        if (!isWhole(scene.visitor().get(path))) return;
        Screen screen = screens.phone(scene.visitor()).go(path);
        screen.faults().forEach(fault -> faults.add(someone.column() + " at " + path + ": " + fault));
        screen.done();
    }

    /** Files and the parts that a page fetches anew are no pages. */
    private static boolean isWhole(Answer answer) {
        return answer.body().startsWith("<!doctype html>");
    }

    /** Guests where they are let in, else members, else hosts; the start page differs for each. */
    private static List<Someone> viewers(Door door, Map<Someone, String> answers) {
        if (!isPage(door) || (!SHAPES.contains(door.name()) && !Boolean.getBoolean("zwischenraum.test.all")))
            return List.of();
        List<Someone> let = List.of(Someone.GUEST, Someone.MEMBER, Someone.HOST).stream()
                .filter(someone -> "200".equals(answers.get(someone)))
                .toList();
        return door.pattern().equals("/") || let.isEmpty() ? let : List.of(let.getFirst());
    }

    private static boolean isPage(Door door) {
        return door.onlyReads() && !door.pattern().matches("/(api/|assets|files|webjars|patterns|live|v3|health).*");
    }
}
