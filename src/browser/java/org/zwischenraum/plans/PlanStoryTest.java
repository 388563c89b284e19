package org.zwischenraum.plans;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.BrowserTest;
import org.zwischenraum.house.House;
import org.zwischenraum.house.Screen;
import org.zwischenraum.house.Screens;
import org.zwischenraum.spaces.Spaces;

/** A host draws the plan of the house in a browser. */
@BrowserTest
class PlanStoryTest {
    @Autowired
    House house;

    @Autowired
    Spaces spaces;

    @Autowired
    Plans plans;

    @BeforeEach
    void found() {
        house.found();
    }

    @Test
    void sixTablesAreDrawnUndoneAndSavedByKeyboardAlone(Screens screens) {
        Screen screen = screens.desk(house.host()).go(spaces.first().path() + "/plan/edit");
        clear(screen);
        assertThat(things(screen)).isZero();

        for (int i = 0; i < 6; i++) {
            screen.page().evaluate("() => document.querySelector('main').focus()");
            screen.tabTo("+ Tisch").key("Enter");
        }
        assertThat(things(screen)).isEqualTo(6);
        String before = label(screen);
        screen.key("ArrowRight").key("ArrowDown").key("Shift+ArrowRight").key("r");
        assertThat(label(screen)).isNotEqualTo(before);
        screen.key("Control+z").key("Control+z").key("Control+z");
        assertThat(label(screen)).isEqualTo(before);
        screen.key("Control+Shift+z");
        assertThat(label(screen)).isNotEqualTo(before);
        screen.key("Delete");
        assertThat(things(screen)).isEqualTo(5);
        screen.key("Control+z");
        assertThat(things(screen)).isEqualTo(6);

        screen.key("Enter");
        screen.page().keyboard().type("Am Kamin");
        screen.key("Enter");
        screen.page().evaluate("() => document.querySelector('.plan-height input').focus()");
        screen.tabTo("Speichern und allen zeigen").key("Enter");
        screen.see("Am Kamin");
        Plan plan = plans.of(spaces.first().id());
        assertThat(plan.tables()).hasSize(6).anyMatch(table -> table.name().equals("Am Kamin"));
        assertThat(plan.zones()).isEmpty();
    }

    @Test
    void aTableIsDraggedMadeLargerAndSavedByTouch(Screens screens) {
        PlanTable table = plans.of(spaces.first().id()).tables().getFirst();
        Screen screen = screens.phone(house.host()).go(spaces.first().path() + "/plan/edit");
        Locator drawn = screen.page().locator("[data-id='" + table.id() + "'] > rect");
        drawn.evaluate("table => table.scrollIntoView({ block: 'center' })");
        Finger finger = new Finger(screen.page().context().newCDPSession(screen.page()));

        BoundingBox box = drawn.boundingBox();
        finger.drag(box.x + 20, box.y + 20, 30, 40);
        Locator grip = screen.page().locator(".plan-grip .reach");
        BoundingBox end = grip.boundingBox();
        finger.drag(end.x + end.width / 2, end.y + end.height / 2, 20, 20);
        screen.check();
        screen.press("Speichern und allen zeigen").see("Der Plan");

        PlanTable after = plans.of(spaces.first().id()).table(table.id()).orElseThrow();
        assertThat(after.box().x()).isEqualTo(table.box().x() + 30);
        assertThat(after.box().y()).isEqualTo(table.box().y() + 40);
        assertThat(after.box().width()).isEqualTo(table.box().width() + 20);
    }

    @Test
    void thePagesOfASpaceCanBeUsedByEverybody(Screens screens) {
        Screen screen = screens.phone(house.host());
        String path = spaces.first().path();
        for (String page : new String[] {"", "/edit", "/hours", "/pictures", "/plan/versions", "/plan/picture"})
            screen.go(path + page).check();
    }

    private static void clear(Screen screen) {
        while (things(screen) > 0) {
            screen.page().locator(".plan-thing").last().focus();
            screen.key("Delete");
        }
    }

    private static int things(Screen screen) {
        return screen.page().locator(".plan-thing").count();
    }

    private static String label(Screen screen) {
        return screen.page().locator(".plan-thing.chosen").getAttribute("aria-label")
                + screen.page().locator(".plan-thing.chosen rect").first().getAttribute("transform");
    }

    /** A finger on the glass, as the browser hears of it. */
    private record Finger(CDPSession glass) {
        void drag(double x, double y, double across, double down) {
            touch("touchStart", x, y);
            for (int i = 1; i <= 5; i++) touch("touchMove", x + across * i / 5, y + down * i / 5);
            JsonObject up = new JsonObject();
            up.addProperty("type", "touchEnd");
            up.add("touchPoints", JsonParser.parseString("[]"));
            glass.send("Input.dispatchTouchEvent", up);
        }

        private void touch(String type, double x, double y) {
            JsonObject event = new JsonObject();
            event.addProperty("type", type);
            event.add("touchPoints", JsonParser.parseString("[{\"x\":" + x + ",\"y\":" + y + "}]"));
            glass.send("Input.dispatchTouchEvent", event);
        }
    }
}
