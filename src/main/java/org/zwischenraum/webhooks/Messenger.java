package org.zwischenraum.webhooks;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.springframework.stereotype.Component;
import org.zwischenraum.entry.Token;
import org.zwischenraum.web.Links;
import tools.jackson.databind.json.JsonMapper;

/** Carries one message to its address: follows no redirect, reads nothing of the answer but its status. */
@Component
class Messenger {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SECONDS = 10;
    private final CloseableHttpClient client;
    private final Links links;

    Messenger(Destinations destinations, Links links) {
        this.client = client(destinations);
        this.links = links;
    }

    /** What a message says: ids and an address, never what a person wrote. */
    record Message(UUID id, String event, Instant createdAt, Thing data) {}

    /** What it is about. */
    record Thing(UUID id, String url) {}

    /** @return the status that was answered within ten seconds */
    int carry(Delivery delivery, Webhook to, Token secret, Instant now) throws IOException {
        String body = JSON.writeValueAsString(message(delivery));
        HttpPost post = new HttpPost(to.url());
        post.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
        post.setHeader("Zwischenraum-Event", delivery.event().word());
        post.setHeader("Zwischenraum-Delivery", delivery.id().toString());
        post.setHeader("Zwischenraum-Timestamp", String.valueOf(now.getEpochSecond()));
        post.setHeader("Zwischenraum-Signature", Signature.of(secret, now, body));
        return statusOf(post);
    }

    /** The limits of the client hold for each piece that arrives; whoever answers drop by drop is hung up on. */
    private int statusOf(HttpPost post) throws IOException {
        CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS).execute(post::cancel);
        return client.execute(post, answer -> {
            // Without its content there is nothing to be read to the end, and the connection is closed instead.
            answer.setEntity(null);
            return answer.getCode();
        });
    }

    private Message message(Delivery delivery) {
        Thing thing = new Thing(delivery.subject(), links.to(delivery.event().path(delivery.subject())));
        return new Message(delivery.id(), delivery.event().word(), delivery.madeAt(), thing);
    }

    @PreDestroy
    void close() throws IOException {
        client.close();
    }

    private static CloseableHttpClient client(Destinations destinations) {
        Timeout limit = Timeout.ofSeconds(SECONDS);
        ConnectionConfig connection = ConnectionConfig.custom()
                .setConnectTimeout(limit)
                .setSocketTimeout(limit)
                .build();
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(destinations)
                .setDefaultConnectionConfig(connection)
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setConnectionReuseStrategy((request, answer, context) -> false)
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
