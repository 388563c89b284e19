package org.zwischenraum.webhooks;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.entry.Token;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** The hosts' page of webhooks. */
@Controller
@OpenTo(Standing.HOST)
class WebhookController {
    static final int MADE_A_DAY = 60;
    private static final String ROOM = "/hosting/webhooks";
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Destinations destinations;
    private final WebhookSecrets secrets;
    private final Limits limits;

    WebhookController(
            Webhooks webhooks,
            Deliveries deliveries,
            Destinations destinations,
            WebhookSecrets secrets,
            Limits limits) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.destinations = destinations;
        this.secrets = secrets;
        this.limits = limits;
    }

    /** All webhooks, the latest first. */
    record Listeners(List<Webhook> webhooks) {}

    /** One, and what was sent there; it can sign as long as the house knows its secret. */
    record Listener(Webhook webhook, List<Delivery> deliveries, boolean canSign) {}

    /** The one page that shows the secret. */
    record NewListener(Webhook webhook, String secret) {}

    @GetMapping(ROOM)
    Show index() {
        return Show.page("webhooks/index", new Listeners(webhooks.all()));
    }

    @GetMapping("/hosting/webhooks/new")
    Show edit() {
        return Show.page("webhooks/new", WebhookForm.blank());
    }

    @PostMapping(ROOM)
    View create(@Valid @ModelAttribute WebhookForm form, BindingResult wrong, Member me) {
        if (wrong.hasErrors()) return Show.page("webhooks/new", form).with(wrong);
        limits.take("webhook", me.id(), MADE_A_DAY, Duration.ofDays(1));
        try {
            return made(form, me);
        } catch (Invalid problem) {
            return Show.page("webhooks/new", form).with(problem);
        }
    }

    @GetMapping("/hosting/webhooks/{id}")
    Show show(@PathVariable UUID id) {
        Webhook webhook = webhooks.find(id).orElseThrow(NotThere::new);
        boolean canSign = secrets.of(webhook).isPresent();
        return Show.page("webhooks/show", new Listener(webhook, deliveries.latest(id), canSign));
    }

    @PostMapping("/hosting/webhooks/{id}/removal")
    Redirect remove(@PathVariable UUID id, Member me) {
        webhooks.find(id).ifPresent(webhook -> webhooks.remove(webhook, me.id()));
        return Redirect.to(ROOM);
    }

    private View made(WebhookForm form, Member me) {
        Optional<Token> secret =
                webhooks.make(form.id(), destinations.read(form.url()), Event.of(form.events()), me.id());
        if (secret.isEmpty()) return Redirect.to(ROOM);
        Webhook webhook = webhooks.find(form.id()).orElseThrow(NotThere::new);
        return Show.page("webhooks/made", new NewListener(webhook, secret.get().text()));
    }
}
