package org.zwischenraum.webhooks;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Forgets messages that arrived or were lost long ago. */
@Component
class DeliveryExpiry implements Job {
    private final Deliveries deliveries;

    DeliveryExpiry(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public String kind() {
        return "webhooks.expiry";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofDays(1));
    }

    @Override
    public void run(String subject) {
        deliveries.tidy();
    }
}
