package org.zwischenraum.house;

import java.util.Map;
import java.util.function.Function;
import org.zwischenraum.web.Ids;

/** The doors of web, media, live and community. */
class CellarFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of(
                "GET /assets/**", scene -> Knock.at("/assets/web/icon.svg"),
                "GET /**", scene -> Knock.at("/no-such-page"),
                "GET /webjars/**", scene -> Knock.at("/webjars/htmx.org/2.0.10/dist/htmx.min.js"),
                "GET /files/{id}", scene -> Knock.at("/files/" + Ids.next()),
                "GET /patterns/{id}.svg", scene -> Knock.at("/patterns/" + Ids.next() + ".svg?i=MS"),
                "POST /language", scene -> Knock.at("/language", "language", "es"));
    }
}
