package org.zwischenraum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;

@HouseTest
class PackedTest {
    @Autowired
    House house;

    @BeforeEach
    void aHouse() {
        house.found();
    }

    @Test
    void aPageIsCompressedForThoseWhoTakeItSo() throws Exception {
        var answer = signIn("br, gzip");
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("Vary").orElseThrow()).containsIgnoringCase("Accept-Encoding");
        assertThat(title(unpacked(answer.body())))
                .isEqualTo(title(signIn("identity").body()));
    }

    @Test
    void nobodyGetsACompressedPageWhoDoesNotTakeIt() throws Exception {
        assertThat(signIn("identity").headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(signIn("br, gzip;q=0").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    private HttpResponse<byte[]> signIn(String encodings) throws Exception {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            var request = house.guest().request("/sign-in").header("Accept-Encoding", encodings);
            return browser.send(request.GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static byte[] unpacked(byte[] body) throws IOException {
        try (var page = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return page.readAllBytes();
        }
    }

    private static String title(byte[] page) {
        return Jsoup.parse(new String(page, java.nio.charset.StandardCharsets.UTF_8))
                .title();
    }
}
