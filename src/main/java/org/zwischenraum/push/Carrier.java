package org.zwischenraum.push;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.springframework.stereotype.Component;

/** Brings an encrypted message to its push service: follows no redirect, reads nothing of the answer but its status. */
@Component
class Carrier {
    private static final int SECONDS = 10;
    private final CloseableHttpClient client;

    Carrier(PushServices services) {
        this.client = client(services);
    }

    /** @return the status that was answered within ten seconds */
    int carry(String endpoint, Map<String, String> headers, byte[] body) throws IOException {
        HttpPost post = new HttpPost(endpoint);
        post.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_OCTET_STREAM));
        headers.forEach(post::setHeader);
        CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS).execute(post::cancel);
        return client.execute(post, answer -> {
            answer.setEntity(null);
            return answer.getCode();
        });
    }

    @PreDestroy
    void close() throws IOException {
        client.close();
    }

    private static CloseableHttpClient client(PushServices services) {
        Timeout limit = Timeout.ofSeconds(SECONDS);
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(services)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(limit)
                        .setSocketTimeout(limit)
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setConnectionReuseStrategy((_, _, _) -> false)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(limit)
                        .setResponseTimeout(limit)
                        .build())
                .setUserAgent("Zwischenraum")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }
}
