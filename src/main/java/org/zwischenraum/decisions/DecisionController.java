package org.zwischenraum.decisions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.text.Texts;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/**
 * Two buttons behind a link, for whoever has the letter. To read changes nothing. A link that is wrong, used or too old leads
 * to one and the same page: a stranger learns from none of them what there was.
 */
@Controller
@OpenTo(Standing.GUEST)
class DecisionController {
    static final String PLACE = "/decisions/";
    private final Decisions decisions;
    private final Texts texts;
    private final Limits limits;

    DecisionController(Decisions decisions, Texts texts, Limits limits) {
        this.decisions = decisions;
        this.texts = texts;
        this.limits = limits;
    }

    /** @param path where one reads more, once one has come in */
    record Asking(String link, String sentence, Question question, String path) {}

    record Over() {}

    record Thanks() {}

    @GetMapping("/decisions/{link}")
    View show(@PathVariable String link, HttpServletRequest request, HttpServletResponse response) {
        limits.take("decisions", request.getRemoteAddr(), 60, Duration.ofHours(1));
        keepToItself(response);
        return decisions
                .find(link)
                .map(open -> asking(link, open))
                .orElseGet(() -> Show.page("decisions/over", new Over()));
    }

    @GetMapping("/decisions/thanks")
    View thanks(HttpServletResponse response) {
        keepToItself(response);
        return Show.page("decisions/thanks", new Thanks());
    }

    @PostMapping("/decisions/{link}/acceptance")
    View accept(@PathVariable String link, HttpServletRequest request) {
        return decide(link, true, request);
    }

    @PostMapping("/decisions/{link}/refusal")
    View refuse(@PathVariable String link, HttpServletRequest request) {
        return decide(link, false, request);
    }

    /** What was said does not stand on the page to which it leads: it may lie open on a screen. */
    private View decide(String link, boolean isGladly, HttpServletRequest request) {
        limits.take("decisions", request.getRemoteAddr(), 60, Duration.ofHours(1));
        if (decisions.find(link).isEmpty()) return Redirect.to(PLACE + link);
        decisions.decide(link, isGladly);
        return Redirect.to(PLACE + "thanks");
    }

    private Show asking(String link, Decisions.Open open) {
        String sentence = open.question().sentence(texts.in(open.me().language()));
        return Show.page("decisions/asking", new Asking(link, sentence, open.question(), open.path()));
    }

    private static void keepToItself(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }
}
