package org.zwischenraum.webhooks;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.entry.Token;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.jobs.Job;

/** Sends one message; what becomes of it stands with the message, so nothing here counts as a failed job. */
@Component
class Sending implements Job {
    static final String KIND = "webhooks.delivery";
    private static final int GONE = 410;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final WebhookSecrets secrets;
    private final Messenger messenger;
    private final HouseClock clock;

    Sending(Webhooks webhooks, Deliveries deliveries, WebhookSecrets secrets, Messenger messenger, HouseClock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.secrets = secrets;
        this.messenger = messenger;
        this.clock = clock;
    }

    @Override
    public boolean restsWhenSwitchedOff() {
        return true;
    }

    @Override
    public String kind() {
        return "webhooks.delivery";
    }

    /** Twice what a message may take: to find the address, and to be answered. */
    @Override
    public Optional<Duration> lease() {
        return Optional.of(Duration.ofMinutes(1));
    }

    @Override
    public void run(String subject) {
        deliveries
                .waiting(UUID.fromString(subject))
                .ifPresent(delivery -> webhooks.find(delivery.webhook()).ifPresent(to -> send(delivery, to)));
    }

    private void send(Delivery delivery, Webhook to) {
        Optional<Token> secret = secrets.of(to);
        if (secret.isEmpty()) {
            deliveries.lost(delivery, null);
            return;
        }
        try {
            answered(delivery, to, messenger.carry(delivery, to, secret.get(), clock.instant()));
        } catch (IOException away) {
            deliveries.failed(delivery, null);
        }
    }

    private void answered(Delivery delivery, Webhook to, int status) {
        if (status == GONE) {
            deliveries.lost(delivery, status);
            webhooks.end(to);
        } else if (status / 100 == 2) {
            deliveries.delivered(delivery, status);
        } else {
            deliveries.failed(delivery, status);
        }
    }
}
