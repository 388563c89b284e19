package org.zwischenraum.house;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody with a browser, or a program with a token: speaks HTTP and nothing else. */
public final class Visitor {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String address;
    private final String language;
    private final @Nullable UUID id;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private @Nullable String form;
    private @Nullable String token;

    Visitor(String address, String language) {
        this(address, language, null);
    }

    Visitor(String address, String language, @Nullable UUID id) {
        this.address = address;
        this.language = language;
        this.id = id;
    }

    /** The member's id. */
    public UUID id() {
        if (id == null) throw new IllegalStateException("a guest has no id");
        return id;
    }

    /** The language that the visitor's browser asks for. */
    public String language() {
        return language;
    }

    public Visitor cookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** Speaks with this token when it calls the API. */
    public Visitor token(String secret) {
        token = secret;
        return this;
    }

    /** The header by which a program says who it is. */
    public String authorization() {
        return "Bearer " + token;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /**
     * Sends a form.
     *
     * @param pairs names and values in turn; a name may come several times
     */
    public Answer post(String path, Object... pairs) {
        String content = form(pairs);
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(content)));
    }

    /** Sends a form and goes where it leads, as a browser does. */
    public Answer submit(String path, Object... pairs) {
        return follow(post(path, pairs));
    }

    /** Goes where an answer leads, as long as it does. */
    public Answer follow(Answer answer) {
        Answer last = answer;
        while (last.status() == 303 || last.status() == 302) last = get(last.leadsTo());
        return last;
    }

    /** Sends a form with files; a value that is a byte array is one. */
    public Answer upload(String path, String field, String fileName, byte[] content, Object... pairs) {
        String boundary = "----zwischenraum" + UUID.randomUUID();
        List<byte[]> parts = new ArrayList<>();
        for (String[] pair : withFormToken(pairs))
            parts.add(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + pair[0] + "\"\r\n\r\n"
                            + pair[1] + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        parts.add(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                        + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        parts.add(content);
        parts.add(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArrays(parts)));
    }

    /** Calls the API with JSON; an empty body sends none. */
    public Answer api(String method, String path, String json) {
        HttpRequest.Builder request = request(path).header("Accept", "application/json");
        if (token != null) request.header("Authorization", "Bearer " + token);
        if (!json.isEmpty()) request.header("Content-Type", "application/json");
        return send(request.method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }

    public Answer api(String method, String path) {
        return api(method, path, "");
    }

    /** A request to be dressed up by the test itself. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept-Language", language);
        if (!cookies.isEmpty()) request.header("Cookie", cookies());
        return request;
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(answer);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void keep(String header) {
        String[] pair = header.split(";", 2)[0].split("=", 2);
        if (header.contains("Max-Age=0")) cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
        if (pair[0].equals("zw_form")) form = null;
    }

    private String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private String form(Object... pairs) {
        return withFormToken(pairs).stream()
                .map(pair -> encode(pair[0]) + "=" + encode(pair[1]))
                .collect(Collectors.joining("&"));
    }

    private List<String[]> withFormToken(Object... pairs) {
        List<String[]> all = new ArrayList<>();
        for (int i = 0; i + 1 < pairs.length; i += 2)
            all.add(new String[] {String.valueOf(pairs[i]), String.valueOf(pairs[i + 1])});
        all.add(new String[] {"_csrf", formToken()});
        return all;
    }

    /** What a form carries so that it is known to be ours: every page has a form, and each form the token. */
    public String formToken() {
        if (form == null)
            form = get("/no-such-page").page().select("input[name=_csrf]").attr("value");
        return form == null ? "" : form;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
