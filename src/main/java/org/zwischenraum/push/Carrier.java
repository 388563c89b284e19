package org.zwischenraum.push;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.springframework.stereotype.Component;
import org.zwischenraum.couriers.Courier;

/** Brings an encrypted message to its push service. */
@Component
class Carrier {
    private final Courier courier;

    Carrier(PushServices services) {
        this.courier = new Courier(services);
    }

    /** @return the status that was answered within ten seconds */
    int carry(String endpoint, Map<String, String> headers, byte[] body) throws IOException {
        HttpPost post = new HttpPost(endpoint);
        post.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_OCTET_STREAM));
        headers.forEach(post::setHeader);
        return courier.carry(post);
    }

    @PreDestroy
    void close() throws IOException {
        courier.close();
    }
}
