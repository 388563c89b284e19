package org.zwischenraum.command;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** Goes through the pages of a site as somebody with a browser would: first without a name, then signed in. */
final class Stroll implements AutoCloseable {
    private static final List<String> FOR_GUESTS = List.of("/", "/sign-in", "/health", "/imprint", "/nothing-here");
    private static final List<String> FOR_MEMBERS = List.of("/", "/asks", "/people");
    /** From some hundred calls on the JVM keeps what it learned about a method. */
    private static final int ROUNDS = 400;

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private final WebServerApplicationContext site;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Stroll(WebServerApplicationContext site) {
        this.site = site;
    }

    void asGuest() throws IOException, InterruptedException {
        for (String page : FOR_GUESTS) open(page);
    }

    /** As each of those for whom the site announces a link to come in by. */
    void asMembers() throws IOException, InterruptedException {
        for (String link : links()) {
            enter(URI.create(link).getPath());
            for (int round = 0; round < ROUNDS; round++) for (String page : FOR_MEMBERS) open(page);
        }
    }

    @Override
    public void close() {
        browser.close();
    }

    private List<String> links() {
        return site.getBeanProvider(Announcement.class)
                .orderedStream()
                .flatMap(announcement -> announcement.sentence().stream())
                .map(sentence -> String.valueOf(sentence.arguments().get("url")))
                .filter(link -> link.contains("/sign-in/"))
                .toList();
    }

    private void enter(String door) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(browser.send(request(door).build(), HttpResponse.BodyHandlers.ofString())
                .body());
        if (!token.find()) throw new IllegalStateException("there is no button at " + door);
        HttpRequest pressing = request(door)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + token.group(1)))
                .build();
        browser.send(pressing, HttpResponse.BodyHandlers.discarding());
    }

    /** Compressed, as browsers ask for it. */
    private void open(String page) throws IOException, InterruptedException {
        browser.send(request(page).header("Accept-Encoding", "gzip").build(), HttpResponse.BodyHandlers.discarding());
    }

    private HttpRequest.Builder request(String page) {
        int port = Objects.requireNonNull(site.getWebServer()).getPort();
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + page));
    }
}
