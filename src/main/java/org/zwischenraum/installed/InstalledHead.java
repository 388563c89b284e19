package org.zwischenraum.installed;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.HeadPart;
import org.zwischenraum.web.Page;

/** The manifest for everybody; the service worker for those who are signed in, who alone have something to keep. */
@Component
class InstalledHead implements HeadPart {
    private final TemplateEngine engine;

    InstalledHead(TemplateEngine engine) {
        this.engine = engine;
    }

    /**
     * @param reader as in {@link PageMarks}
     * @param offline the page for what was not seen, at an address that changes with the reader's language and the styles
     */
    record Head(String reader, String offline) {}

    @Override
    public Optional<Content> show(Page page) {
        Head it = new Head(PageMarks.reader(page.viewer()), offline(page));
        return Optional.of(output -> engine.render("installed/_head.jte", Map.of("page", page, "it", it), output));
    }

    private static String offline(Page page) {
        return "/offline?language=" + page.language().code() + "&look="
                + page.asset("all.css").split("=")[1];
    }
}
