package org.zwischenraum.webhooks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;

/** Where a host wants to hear what. */
record WebhookForm(
        UUID id,

        @NotBlank(message = "webhooks.problem.url") @Size(max = 500, message = "webhooks.problem.url")
        String url,

        @NotEmpty(message = "webhooks.problem.events") List<String> events) {
    WebhookForm(@Nullable UUID id, @Nullable String url, @Nullable List<String> events) {
        this.id = id == null ? Ids.next() : id;
        this.url = url == null ? "" : Plain.line(url);
        this.events = events == null ? List.of() : List.copyOf(events);
    }

    static WebhookForm blank() {
        return new WebhookForm(null, null, null);
    }

    boolean has(Event event) {
        return events.contains(event.word());
    }
}
