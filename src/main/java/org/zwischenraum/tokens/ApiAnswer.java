package org.zwischenraum.tokens;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** What the API answered to a write, kept to be said again. */
record ApiAnswer(int status, Map<String, String> headers, byte[] body) {
    private static final String[] KEPT = {HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG};

    static ApiAnswer of(ContentCachingResponseWrapper answer) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT) {
            String value = answer.getHeader(name);
            if (value != null) headers.put(name, value);
        }
        return new ApiAnswer(answer.getStatus(), headers, answer.getContentAsByteArray());
    }

    static ApiAnswer stored(int status, String headers, byte[] body) {
        Map<String, String> read = headers.lines()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new ApiAnswer(status, read, body);
    }

    String headerLines() {
        return headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
    }

    void repeat(HttpServletResponse response) {
        response.setStatus(status);
        headers.forEach(response::setHeader);
        try {
            response.getOutputStream().write(body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
