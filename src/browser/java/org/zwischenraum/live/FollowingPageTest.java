package org.zwischenraum.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;

/** A page in a real browser follows its topic, also after its connection was broken. */
@HouseTest
@Import(Stage.class)
class FollowingPageTest {
    @Autowired
    House house;

    @Autowired
    Live live;

    @Autowired
    Stage stage;

    @Test
    void aPartIsReadAnewWhenItsTopicChanges() {
        house.found();
        var mira = house.member("mira");
        stage.audience.add(house.memberOf(mira).id());
        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of("/usr/bin/chromium"))
                                .setChromiumSandbox(false))) {
            var context = browser.newContext();
            context.addCookies(List.of(new Cookie("zw", mira.cookie("zw")).setUrl(house.address())));
            var page = context.newPage();
            var complaints = new AtomicInteger();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) complaints.incrementAndGet();
            });
            var version = new AtomicInteger();
            page.route(
                    "**/fragment",
                    route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                            .setContentType("text/html")
                            .setBody("<p>version " + version.incrementAndGet() + "</p>")));
            follow(page);

            live.changed("stage/1");
            page.waitForSelector("#part:has-text('version 1')");

            typeInto(page);
            live.changed("stage/1");
            page.waitForFunction("() => window.changes >= 2");
            assertThat(page.inputValue("#words")).isEqualTo("half a sent");

            page.evaluate("() => document.querySelector('#words').blur()");
            page.waitForSelector("#part:has-text('version 2')");
            assertThat(complaints).hasValue(0);
        }
    }

    /** Puts a part on an ordinary page, as a template would. */
    private void follow(Page page) {
        var frames = new AtomicInteger();
        page.onWebSocket(socket -> socket.onFrameReceived(_ -> frames.incrementAndGet()));
        page.navigate(house.address() + "/imprint");
        page.evaluate("""
                async () => {
                  const part = Object.assign(document.createElement("section"), { id: "part", innerText: "version 0" });
                  part.dataset.live = "stage/1";
                  part.dataset.src = "/fragment";
                  document.querySelector("main").append(part);
                  const script = document.querySelector("script[src*='live/live.js']").src;
                  const { follow, watch } = await import(script);
                  window.changes = 0;
                  watch("stage/1", () => window.changes++);
                  follow();
                }
                """);
        page.waitForCondition(() -> frames.get() > 0);
    }

    private static void typeInto(Page page) {
        page.evaluate("""
                () => {
                  const words = Object.assign(document.createElement("input"), { id: "words", value: "half a sent" });
                  document.querySelector("#part").append(words);
                  words.focus();
                }
                """);
    }
}
