package org.zwischenraum.house;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the house answered. */
public record Answer(HttpResponse<byte[]> http) {
    private static final JsonMapper JSON = new JsonMapper();

    public int status() {
        return http.statusCode();
    }

    public String body() {
        return new String(http.body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The page as a browser reads it. */
    public Document page() {
        return Jsoup.parse(body(), http.uri().toString());
    }

    /** All that stands in the main part of the page. */
    public String text() {
        Element main = page().selectFirst("main");
        return main == null ? page().text() : main.text();
    }

    public String title() {
        return page().select("h1").text();
    }

    /** What the page says is wrong with a field. */
    public String problem(String field) {
        return page().select("#" + field + "-problem").text();
    }

    public JsonNode json() {
        return JSON.readTree(body());
    }

    public Optional<String> header(String name) {
        return http.headers().firstValue(name);
    }

    /** Where it leads on: the path of a redirect. */
    public String leadsTo() {
        return header("Location")
                .map(place -> place.replaceFirst("^https?://[^/]+", ""))
                .orElseThrow(() -> new AssertionError("leads nowhere: " + status() + " " + body()));
    }
}
