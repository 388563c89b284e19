package org.zwischenraum.webhooks;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.springframework.stereotype.Component;
import org.zwischenraum.couriers.Courier;
import org.zwischenraum.entry.Token;
import org.zwischenraum.web.Links;
import tools.jackson.databind.json.JsonMapper;

/** Signs a message and has it carried to its address. */
@Component
class Messenger {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final Courier courier;
    private final Links links;

    Messenger(Destinations destinations, Links links) {
        this.courier = new Courier(destinations);
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
        return courier.carry(post);
    }

    private Message message(Delivery delivery) {
        Thing thing = new Thing(delivery.subject(), links.to(delivery.event().path(delivery.subject())));
        return new Message(delivery.id(), delivery.event().word(), delivery.madeAt(), thing);
    }

    @PreDestroy
    void close() throws IOException {
        courier.close();
    }
}
