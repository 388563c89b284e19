package org.zwischenraum.house;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The one browser of this run. */
final class Chromium {
    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(program())
                    .setChromiumSandbox(false)
                    .setArgs(List.of(
                            "--disable-dev-shm-usage",
                            "--font-render-hinting=none",
                            // Camera and microphone are made up, small, and on; calls between two windows of one
                            // machine are let.
                            "--use-fake-device-for-media-stream=fps=5",
                            "--auto-select-desktop-capture-source=Entire screen",
                            "--allow-loopback-in-peer-connection",
                            "--autoplay-policy=no-user-gesture-required")));

    private Chromium() {}

    private static Path program() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no Chromium here; on Debian: apt-get install chromium"));
    }
}
