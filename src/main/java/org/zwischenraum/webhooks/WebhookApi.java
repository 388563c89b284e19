package org.zwischenraum.webhooks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zwischenraum.entry.Token;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.ApiText;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Items;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Standing;

/** Hosts' programs say where they want to hear what. */
@RestController
@RequestMapping("/api/v1/webhooks")
@OpenTo(Standing.HOST)
class WebhookApi {
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Destinations destinations;
    private final Links links;
    private final Limits limits;

    WebhookApi(Webhooks webhooks, Deliveries deliveries, Destinations destinations, Links links, Limits limits) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.destinations = destinations;
        this.links = links;
        this.limits = limits;
    }

    /** Where to tell what. */
    record NewWebhook(
            @NotBlank(message = "webhooks.problem.url") @Size(max = 500, message = "webhooks.problem.url")
            String url,

            @NotEmpty(message = "webhooks.problem.events") List<String> events) {}

    /**
     * A webhook as programs see it.
     *
     * @param address where messages go
     * @param endedAt when the address answered 410; null as long as it listens
     * @param secret that signs; only in the answer that makes the webhook
     * @param deliveries the latest, only when one webhook is asked for
     */
    record WebhookJson(
            UUID id,
            String url,
            Instant createdAt,
            String address,
            List<String> events,
            @Nullable Instant endedAt,
            @Nullable String secret,
            @Nullable List<DeliveryJson> deliveries) {}

    /** @param status what was answered last; null when nothing was */
    record DeliveryJson(
            UUID id,
            String event,
            Instant createdAt,
            Delivery.State state,
            int tries,
            @Nullable Instant triedAt,
            @Nullable Integer status) {}

    @PostMapping
    @ApiText("webhooks.api.make")
    ResponseEntity<WebhookJson> create(@Valid @RequestBody NewWebhook wish, Member me) {
        limits.take("webhook", me.id(), WebhookController.MADE_A_DAY, Duration.ofDays(1));
        UUID id = Ids.next();
        Token secret = webhooks.make(id, destinations.read(wish.url()), Event.of(wish.events()), me.id())
                .orElseThrow();
        Webhook made = webhooks.find(id).orElseThrow(NotThere::new);
        WebhookJson answer = json(made, secret.text(), null);
        return ResponseEntity.created(URI.create(answer.url())).body(answer);
    }

    @GetMapping
    @ApiText("webhooks.api.webhooks")
    Items<WebhookJson> index() {
        return Items.all(
                webhooks.all().stream().map(one -> json(one, null, null)).toList());
    }

    @GetMapping("/{id}")
    @ApiText("webhooks.api.webhook")
    WebhookJson show(@PathVariable UUID id) {
        Webhook webhook = webhooks.find(id).orElseThrow(NotThere::new);
        List<DeliveryJson> latest =
                deliveries.latest(id).stream().map(WebhookApi::json).toList();
        return json(webhook, null, latest);
    }

    @DeleteMapping("/{id}")
    @ApiText("webhooks.api.remove")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, Member me) {
        webhooks.remove(webhooks.find(id).orElseThrow(NotThere::new), me.id());
    }

    private WebhookJson json(Webhook webhook, @Nullable String secret, @Nullable List<DeliveryJson> latest) {
        return new WebhookJson(
                webhook.id(),
                links.to(webhook.path()),
                webhook.madeAt(),
                webhook.url().toString(),
                webhook.events().stream().map(Event::word).sorted().toList(),
                webhook.endedAt(),
                secret,
                latest);
    }

    private static DeliveryJson json(Delivery delivery) {
        return new DeliveryJson(
                delivery.id(),
                delivery.event().word(),
                delivery.madeAt(),
                delivery.state(),
                delivery.tries(),
                delivery.triedAt(),
                delivery.status());
    }
}
