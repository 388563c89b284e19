package org.zwischenraum.house;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** Reads a page as people with other eyes, hands and screens would. */
final class Reading {
    private static final String WIDER = """
            () => document.documentElement.scrollWidth <= innerWidth ? [] :
              [...document.querySelectorAll("body *")]
                .filter(part => part.getBoundingClientRect().right > innerWidth + 1 && part.children.length === 0)
                .slice(0, 5).map(part => part.outerHTML.slice(0, 160))
                .concat("the page is " + document.documentElement.scrollWidth + " wide, the window " + innerWidth)
            """;

    /** Links within a sentence are as high as its lines; what is drawn by its label is as large as that. */
    private static final String SMALL = """
            () => {
              const own = part => part.matches("input[type=radio], input[type=checkbox]") && part.closest("label") || part;
              const inText = part => part.tagName === "A" && getComputedStyle(part).display === "inline";
              const shown = part => part.checkVisibility({ visibilityProperty: true, opacityProperty: true });
              return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
                .filter(part => shown(part) && !inText(part) && !part.classList.contains("skip"))
                .map(own)
                .map(part => [part, part.getBoundingClientRect()])
                .filter(([, box]) => box.width > 1 && (box.width < 43.5 || box.height < 43.5))
                .map(([part, box]) => `${Math.round(box.width)}x${Math.round(box.height)} ${part.outerHTML.slice(0, 160)}`);
            }
            """;

    private Reading() {}

    static List<String> faults(Page page) {
        List<String> faults = new ArrayList<>();
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            violations(page).forEach(fault -> faults.add(theme + ": " + fault));
        }
        strings(page, WIDER).forEach(part -> faults.add("scrolls sideways: " + part));
        strings(page, SMALL).forEach(part -> faults.add("hard to hit: " + part));
        return faults;
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(Reading::sentence)
                        .toList();
    }

    private static String sentence(Rule rule) {
        return rule.getId() + ", " + rule.getHelp() + ": "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Page page, String script) {
        return (List<String>) page.evaluate(script);
    }
}
