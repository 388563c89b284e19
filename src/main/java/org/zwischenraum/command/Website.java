package org.zwischenraum.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The site as the doctor sees it from outside. */
record Website(String url) {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    boolean isHealthy() {
        return answer("/health", "")
                .filter(answer -> answer.statusCode() == 200)
                .isPresent();
    }

    /** Whether somebody who comes from elsewhere finds the house open; empty when nobody answers. */
    Optional<Boolean> isOpen() {
        return answer("/", "1.1 doctor").map(answer -> answer.statusCode() != 503);
    }

    /** What time it is there (RFC 9110, 6.6.1). */
    Optional<Instant> time() {
        return answer("/health", "").flatMap(Website::date);
    }

    private static Optional<Instant> date(HttpResponse<?> answer) {
        try {
            return answer.headers()
                    .firstValue("Date")
                    .map(date -> DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<HttpResponse<Void>> answer(String path, String via) {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE);
            if (!via.isEmpty()) {
                request.header("Via", via);
            }
            return Optional.of(client.send(request.build(), HttpResponse.BodyHandlers.discarding()));
        } catch (IOException nobody) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
