package org.zwischenraum.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zwischenraum.database.WithDatabase;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithDatabase(settings = "metrics-port=0")
class HealthTest {
    @LocalServerPort
    int port;

    @Autowired
    MetricsPort metrics;

    @Test
    void aSiteThatCanServeSaysSoToAnybody() throws Exception {
        HttpResponse<String> answer = get(port, "/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"up\"}");
    }

    @Test
    void figuresAreToldOnAPortOfTheirOwnByRouteAndNotByPath() throws Exception {
        get(port, "/health");
        get(port, "/health/of/mira@example.org");
        HttpResponse<String> answer = get(metrics.port().orElseThrow(), "/metrics");
        assertThat(answer.body())
                .contains("http_server_requests_seconds_count{method=\"GET\",status=\"200\",uri=\"/health\"}")
                .contains("hikaricp_connections")
                .contains("jvm_memory_used_bytes")
                .doesNotContain("mira@example.org");
        assertThat(get(port, "/metrics").statusCode()).isNotEqualTo(200);
    }

    @Test
    void figuresStayOnThisMachine() throws Exception {
        for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(card.getInetAddresses())) {
                assertThat(isOpen(address)).as(address.toString()).isEqualTo(address.equals(loopback()));
            }
        }
    }

    private static InetAddress loopback() {
        return InetAddress.getLoopbackAddress();
    }

    private boolean isOpen(InetAddress address) {
        try (Socket socket = new Socket(address, metrics.port().orElseThrow())) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    private static HttpResponse<String> get(int port, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
