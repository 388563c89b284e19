package org.zwischenraum.hosting;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Visit;

/** What hangs at the door while the house is closed: 503 and a few friendly words. */
@ControllerAdvice
@Order(-10)
class ClosedSign {
    private final Texts texts;
    private final Visit visit;

    ClosedSign(Texts texts, Visit visit) {
        this.texts = texts;
        this.visit = visit;
    }

    /** @param here whether who asks sits at the machine on which the program runs */
    record Sign(Closed.Reason reason, boolean here) {}

    @ExceptionHandler
    Object closed(Closed closed, HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")) return problem(closed, request);
        return Show.page("hosting/closed", new Sign(closed.reason(), Nearby.is(request)))
                .status(503);
    }

    private ResponseEntity<ProblemDetail> problem(Closed closed, HttpServletRequest request) {
        Words words = texts.in(visit.viewer(request).language());
        ProblemDetail problem = ProblemDetail.forStatus(503);
        problem.setTitle(words.of("hosting.closed.title", closed.reason()));
        problem.setDetail(words.of("hosting.closed.text", closed.reason()));
        return ResponseEntity.status(503)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
