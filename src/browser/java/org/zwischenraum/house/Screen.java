package org.zwischenraum.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A browser's window with somebody before it. It remembers whatever the browser complains of. */
public final class Screen {
    private static final String TELL_VIOLATIONS = """
        addEventListener("securitypolicyviolation", event =>
          console.error("content security policy: " + event.violatedDirective + " " + event.blockedURI))
        """;
    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Screen(String address, Visitor visitor, int width, int height) {
        this.address = address;
        context = Chromium.BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(visitor.language())
                .setReducedMotion(ReducedMotion.REDUCE));
        if (!visitor.cookie("zw").isEmpty())
            context.addCookies(List.of(new Cookie("zw", visitor.cookie("zw")).setUrl(address)));
        context.addInitScript(TELL_VIOLATIONS);
        page = context.newPage();
        page.setDefaultTimeout(15_000);
        listen();
    }

    private void listen() {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complain(message.text() + " " + message.location());
        });
        page.onPageError(this::complain);
        page.onRequest(request -> {
            String url = request.url();
            if (!url.startsWith(address) && !url.startsWith("data:") && !url.startsWith("blob:"))
                complain("request to another host: " + url);
        });
        page.onResponse(response -> {
            if (response.status() >= 500) complain(response.status() + " from " + response.url());
        });
    }

    private void complain(String what) {
        complaints.add(page.url() + ": " + what);
    }

    /** Goes to a page of the house, which must be there. */
    public Screen go(String path) {
        Response answer = page.navigate(address + path);
        assertThat(answer.status()).as(path).isLessThan(400);
        return this;
    }

    /** What the browser shows, for whatever has no word here. */
    public Page page() {
        return page;
    }

    /** The path of the page that is shown. */
    public String path() {
        return page.url().substring(address.length());
    }

    /** All that stands in the main part of the page. */
    public String text() {
        return page.locator("main").innerText();
    }

    /** Types into the field with this label. */
    public Screen fill(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    /** Presses the button with this name. */
    public Screen press(String name) {
        button(name).click();
        return this;
    }

    public Screen follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        return this;
    }

    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** Waits until these words are on the page. */
    public Screen see(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    /** Presses a key: {@code Tab}, {@code Enter}. */
    public Screen key(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Goes on by the Tab key until the element with these words or this label has the focus. */
    public Screen tabTo(String name) {
        for (int i = 0; i < 80; i++) {
            key("Tab");
            if (focused().contains(name)) return this;
        }
        throw new AssertionError("the keyboard does not reach " + name + " on " + path());
    }

    private String focused() {
        return (String) page.evaluate("""
            () => { const at = document.activeElement;
              const labels = [...(at.labels ?? [])].map(label => label.innerText).join(" ");
              return [at.innerText, at.getAttribute("aria-label"), labels].join(" "); }
            """);
    }

    /** Everything that is wrong with how this page can be used: in both themes, at this width. */
    public List<String> faults() {
        return Reading.faults(page);
    }

    /** Fails unless everybody can use this page. */
    public Screen check() {
        assertThat(faults()).as(path()).isEmpty();
        return this;
    }

    public Screen width(int width) {
        page.setViewportSize(width, 800);
        return this;
    }

    /** Lets pages of the house use this: {@code camera}, {@code microphone}. */
    public Screen allow(String... what) {
        context.grantPermissions(List.of(what));
        return this;
    }

    /** Pulls the plug, or puts it in again. */
    public Screen offline(boolean isOut) {
        context.setOffline(isOut);
        return this;
    }

    /** Takes a picture of the whole window. */
    public void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    /** Forgets complaints so far: after a page that was meant to be refused, which browsers report as an error. */
    public Screen forgive() {
        complaints.clear();
        return this;
    }

    /** Closes the window before the story ends; what it complained of still counts. */
    public void done() {
        context.close();
    }

    List<String> close() {
        context.close();
        return complaints;
    }
}
