package org.zwischenraum.installed;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.BrowserTest;
import org.zwischenraum.house.House;
import org.zwischenraum.house.Screen;
import org.zwischenraum.house.Screens;
import org.zwischenraum.house.Visitor;

/** Mira is on a train: what she has seen she can read, what she writes is sent when the network is back. */
@BrowserTest
class OfflineStoryTest {
    private static final String READY = """
            async () => {
              await navigator.serviceWorker.ready;
              while (!navigator.serviceWorker.controller) await new Promise(done => setTimeout(done, 20));
              const seen = async () => (await Promise.all((await caches.keys()).filter(name => name.endsWith("/pages"))
                .map(async name => (await caches.open(name)).keys()))).flat().map(one => one.url);
              while (!(await seen()).includes(location.href)) await new Promise(done => setTimeout(done, 20));
              while (!(await caches.has("offline")) || !(await (await caches.open("offline")).keys()).length)
                await new Promise(done => setTimeout(done, 20));
            }
            """;
    private static final String KEPT =
            "async () => (await caches.keys()).filter(name => name.startsWith('kept/')).length";
    private static final String WORDS = "Wer kennt einen guten Drucker?";

    @Autowired
    House house;

    private Visitor mira;

    @BeforeEach
    void found() {
        house.found();
        mira = house.member("mira");
    }

    @Test
    void whatSheHasSeenSheCanReadWithoutANetwork(Screens screens) {
        Screen hers = seen(screens.phone(mira), "/asks", "/people");
        hers.offline(true);
        hers.page().navigate(house.address() + "/asks");
        hers.see("Kein Netz. So sah die Seite vor 1 Minute aus.").check();
        hers.page().navigate(house.address() + "/introductions");
        hers.see("Gerade kein Netz").see("Das kannst du jetzt lesen").check();
        assertThat(hers.page().locator("#seen a").allInnerTexts()).hasSizeGreaterThanOrEqualTo(2);
        hers.page().navigate(house.address() + "/asks");
        hers.offline(false);
        hers.follow("Das Netz ist wieder da").see("Was suchst du?");
        hers.page().waitForFunction("() => !document.querySelector('.offline-bar')");
        hers.forgive();
    }

    @Test
    void whatSheWritesWithoutANetworkIsSentOnceAlsoWithTwoPagesOpen(Screens screens) {
        Screen hers = seen(screens.phone(mira), "/asks/new");
        Page second = hers.page().context().newPage();
        second.navigate(house.address() + "/asks");
        hers.offline(true);
        hers.fill("Dein Anliegen", WORDS).press("Abschicken");
        hers.see("wartet auf das Netz").see(WORDS).check();
        assertThat(asks()).isEmpty();
        hers.fill("Dein Anliegen", "Und wer bindet das Buch?").press("Abschicken");
        hers.see("Und wer bindet das Buch?");
        hers.offline(false);
        for (Page page : List.of(hers.page(), second)) page.evaluate("dispatchEvent(new Event('online'))");
        hers.see("ist angekommen");
        second.waitForFunction("() => !document.getElementById('outbox')");
        assertThat(asks()).containsExactlyInAnyOrder(WORDS, "Und wer bindet das Buch?");
        hers.forgive();
    }

    @Test
    void sheCanTakeBackWhatWaits(Screens screens) {
        Screen hers = seen(screens.phone(mira), "/asks/new");
        hers.offline(true);
        hers.fill("Dein Anliegen", WORDS).press("Abschicken");
        hers.see("wartet auf das Netz").press("Zurückziehen");
        hers.page().waitForFunction("() => !document.getElementById('outbox')");
        hers.offline(false);
        hers.go("/asks");
        assertThat(asks()).isEmpty();
        hers.forgive();
    }

    @Test
    void whatIsRefusedLaterKeepsItsWords(Screens screens) {
        Visitor paul = house.member("paul");
        String ask = paul.post("/asks", "text", "Wer leiht mir eine Leiter?").leadsTo();
        Screen hers = seen(screens.phone(mira), ask);
        hers.offline(true);
        hers.page().locator("form.answer textarea").fill("Ich habe eine.");
        hers.page().locator("form.answer button").click();
        hers.see("wartet auf das Netz");
        paul.post(ask + "/withdrawal");
        house.sql().sql("update ask set audience = 'HOSTS'").update();
        house.forget();
        hers.offline(false);
        hers.page().evaluate("dispatchEvent(new Event('online'))");
        hers.page().navigate(house.address() + "/asks");
        hers.see("kam nicht durch").see("Ich habe eine.").press("Verwerfen");
        hers.page().waitForFunction("() => !document.getElementById('outbox')");
        hers.forgive();
    }

    @Test
    void whoeverSignsOutLeavesNothingOnTheDevice(Screens screens) {
        Screen hers = seen(screens.desk(mira), "/asks");
        assertThat(hers.page().evaluate(KEPT)).isNotEqualTo(0);
        hers.page().locator("details.menu summary").click();
        hers.press("Abmelden").see("Anmelden");
        hers.page().waitForFunction("async () => await (" + KEPT + ")() === 0");
        hers.offline(true);
        hers.page().navigate(house.address() + "/asks");
        hers.see("Gerade kein Netz");
        assertThat(hers.page().locator("#seen").isVisible()).isFalse();
        hers.offline(false).forgive();
    }

    @Test
    void whenAnotherSignsInOrTheSessionHasEndedThePagesAreGone(Screens screens) {
        Screen shared = seen(screens.desk(mira), "/asks");
        Visitor paul = house.member("paul");
        shared.page().context().addCookies(List.of(new Cookie("zw", paul.cookie("zw")).setUrl(house.address())));
        seen(shared, "/people");
        shared.offline(true);
        shared.page().navigate(house.address() + "/asks");
        shared.see("Gerade kein Netz").offline(false);
        house.sql().sql("delete from session").update();
        house.forget();
        shared.go("/");
        shared.page().waitForFunction("async () => await (" + KEPT + ")() === 0");
        shared.forgive();
    }

    /** Reads these pages, until the device has kept each. */
    private static Screen seen(Screen screen, String... paths) {
        for (String path : paths) screen.go(path).page().evaluate(READY);
        return screen;
    }

    private List<String> asks() {
        return house.sql().sql("select text from ask").query(String.class).list();
    }
}
