package org.zwischenraum.floor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.BrowserTest;
import org.zwischenraum.house.House;
import org.zwischenraum.house.Screen;
import org.zwischenraum.house.Screens;
import org.zwischenraum.house.Visitor;

/** People come, sit down and go, and those who watch see it on the page that they have open. */
@BrowserTest
class FloorStoryTest {
    @Autowired
    House house;

    private Visitor mira;
    private Visitor jonas;

    @BeforeEach
    void found() {
        house.found();
        mira = house.member("mira");
        jonas = house.member("jonas");
    }

    @Test
    void whoWatchesSeesSomebodyComeAlsoAfterTheNetworkWasAway(Screens screens) {
        Screen hers = screens.phone(mira).go("/floor").see("Gerade ist sonst niemand zu sehen.");
        Screen his = screens.desk(jonas).go("/floor").fill("Heute dran", "Steuer 🧾 & <Belege>");
        his.press("Ich bin da und ansprechbar").see("Du bist da");
        hers.see("Steuer 🧾 & <Belege>").see("1 im Haus, niemand online dabei");

        hers.offline(true);
        his.press("konzentriert").see("So bleibt es");
        assertThat(hers.page().locator("#here-people").innerText()).contains("ansprechbar");
        hers.offline(false);
        in(hers, "konzentriert");

        his.press("Ich gehe").see("Bist du da?");
        hers.see("Gerade ist sonst niemand zu sehen.").forgive();
    }

    @Test
    void whoBlocksSomebodyIsRidOfThemOnTheOpenPage(Screens screens) {
        jonas.post("/floor/presence", "at", "ON_SITE", "state", "OPEN", "audience", "MEMBERS");
        Screen hers = screens.desk(mira).go("/floor");
        in(hers, "Jonas Weber");
        mira.post("/people/" + jonas.id() + "/apart", "kind", "BLOCK");
        PlaywrightAssertions.assertThat(hers.page().getByText("Jonas Weber")).hasCount(0);
    }

    @Test
    void whatIsOpenStaysOpenAndTheKeyboardStaysWhileThePageFollowsAlong(Screens screens) {
        mira.post("/floor/presence", "at", "ON_SITE", "state", "OPEN", "audience", "MEMBERS");
        Screen screen = screens.desk(mira)
                .go("/floor")
                .tabTo("Tische als Liste")
                .key("Enter")
                .tabTo("setzen");
        screen.page().evaluate("""
            () => { document.querySelector("#here details.here-tables").dataset.before = "";
              return import(document.querySelector("script[src*='live/live']").src)
                .then(live => live.readAnew(document.querySelector("#here"))); }
            """);
        PlaywrightAssertions.assertThat(screen.page().locator("[data-before]")).hasCount(0);
        PlaywrightAssertions.assertThat(screen.page().locator(".here-tables[open] button:focus"))
                .hasCount(1);
    }

    @Test
    void aDayWithTheKeyboardAlone(Screens screens) {
        Screen screen = screens.desk(mira).go("/floor");
        screen.tabTo("Heute dran").page().keyboard().type("Startseite");
        screen.tabTo("Ich bin da und ansprechbar").key("Enter").see("Du bist da");
        screen.tabTo("Tische als Liste").key("Enter");
        screen.tabTo("setzen").key("Enter").see("Aufstehen").check();
        screen.page().evaluate("() => document.querySelector('main').focus()");
        screen.tabTo("Pause").key("Enter");
        PlaywrightAssertions.assertThat(screen.page().locator("#own .tag")).hasText("Pause");
        screen.tabTo("Ich gehe").key("Enter").see("Bist du da?");
    }

    private static void in(Screen screen, String words) {
        PlaywrightAssertions.assertThat(screen.page().locator("#here-people")).containsText(words);
    }
}
