package org.zwischenraum.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;
import org.zwischenraum.text.Texts;

/** What programs may ask the house: one page for people, one document for programs. */
@Controller
@OpenTo(Standing.GUEST)
class ApiController {
    private final ApiBook book;
    private final ApiCalls calls;
    private final Texts texts;

    ApiController(ApiBook book, ApiCalls calls, Texts texts) {
        this.book = book;
        this.calls = calls;
        this.texts = texts;
    }

    /** One call with the fields of what is sent and of what comes back, each on one line. */
    record Entry(ApiCall call, List<ApiLines.Line> sent, List<ApiLines.Line> answered) {}

    /** All calls, by the first word of their path. */
    record Contents(Map<String, List<Entry>> entries) {}

    @GetMapping("/api/v1/openapi.json")
    @ResponseBody
    @ApiText("web.api.text.document")
    Map<String, Object> document(Viewer viewer) {
        return book.document(texts.in(viewer.language()));
    }

    @GetMapping("/api")
    View show() {
        ApiLines lines = new ApiLines();
        Map<String, List<Entry>> entries = calls.all().stream()
                .map(call -> new Entry(
                        call,
                        call.body().map(body -> lines.of(body, true)).orElse(List.of()),
                        call.answer().map(answer -> lines.of(answer, false)).orElse(List.of())))
                .collect(Collectors.groupingBy(
                        entry -> entry.call().path().split("/")[3], TreeMap::new, Collectors.toList()));
        return Show.page("web/api", new Contents(entries));
    }
}
