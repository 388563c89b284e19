package org.zwischenraum.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that posts asks and changes them, one request after another, and remembers what was acknowledged. Whatever
 * fails or gets no answer may or may not have been done; what was acknowledged must be there.
 */
final class AskWriter implements Runnable {
    private static final JsonMapper JSON = JsonMapper.shared();
    /** Posting is limited per member and hour; changing an ask is not. */
    private static final int CHANGES_OF_ONE_ASK = 200;

    private final String name;
    private final String address;
    private final String token;
    private final Map<String, Acknowledged> acknowledged = new ConcurrentHashMap<>();
    private final List<String> losses = new ArrayList<>();
    private volatile boolean enough;
    private volatile int count;

    AskWriter(String name, String address, String token) {
        this.name = name;
        this.address = address;
        this.token = token;
    }

    /** The latest state of an ask that the server said it had kept. */
    record Acknowledged(int version, String text) {}

    @Override
    public void run() {
        while (!enough) {
            post().ifPresentOrElse(this::change, AskWriter::pause);
        }
    }

    void finish() {
        enough = true;
    }

    int count() {
        return count;
    }

    /** Compares all that was ever acknowledged with what is there. */
    List<String> losses() {
        acknowledged.forEach((id, last) -> compare(id, last, read(id)));
        return losses;
    }

    private Optional<String> post() {
        Optional<JsonNode> made = send("POST", "/api/v1/asks", JSON.writeValueAsString(Map.of("text", text())), 201);
        made.ifPresent(this::acknowledge);
        return made.map(ask -> ask.get("id").asString());
    }

    private void change(String id) {
        for (int changes = 0; changes < CHANGES_OF_ONE_ASK && !enough; changes++) {
            int version = acknowledged.get(id).version();
            String body = JSON.writeValueAsString(Map.of("text", text(), "version", version));
            Optional<JsonNode> changed = send("PATCH", "/api/v1/asks/" + id, body, 200);
            changed.ifPresentOrElse(this::acknowledge, () -> catchUp(id));
        }
    }

    /** After a failure: what is there now may be newer than what was acknowledged, never older. */
    private void catchUp(String id) {
        Optional<JsonNode> there = Optional.empty();
        while (there.isEmpty() && !enough) {
            pause();
            there = send("GET", "/api/v1/asks/" + id, "", 200);
        }
        there.ifPresent(ask -> {
            compare(id, acknowledged.get(id), Optional.of(ask));
            acknowledge(ask);
        });
    }

    private synchronized void compare(String id, Acknowledged last, Optional<JsonNode> there) {
        int version = there.map(ask -> ask.get("version").asInt()).orElse(-1);
        boolean sameText =
                there.map(ask -> ask.get("text").asString().equals(last.text())).orElse(false);
        if (version < last.version() || version == last.version() && !sameText) {
            losses.add(id + ": acknowledged " + last + ", there is " + there);
        }
    }

    private void acknowledge(JsonNode ask) {
        acknowledged.put(
                ask.get("id").asString(),
                new Acknowledged(ask.get("version").asInt(), ask.get("text").asString()));
        count++;
    }

    private String text() {
        return name + " sucht zum " + count + ". Mal jemanden, der zuhört.";
    }

    private Optional<JsonNode> read(String id) {
        return send("GET", "/api/v1/asks/" + id, "", 200);
    }

    private Optional<JsonNode> send(String method, String path, String body, int wanted) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(15))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = Running.HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == wanted ? Optional.of(JSON.readTree(answer.body())) : Optional.empty();
        } catch (IOException unanswered) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
