package org.zwischenraum.inbound;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Forgets reply addresses and mails whose time is over. */
@Component
class InboundExpiry implements Job {
    private final ReplyAddresses addresses;
    private final Reception reception;

    InboundExpiry(ReplyAddresses addresses, Reception reception) {
        this.addresses = addresses;
        this.reception = reception;
    }

    @Override
    public String kind() {
        return "inbound.expiry";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofDays(1));
    }

    @Override
    public void run(String subject) {
        addresses.clearOut();
        reception.clearOut();
    }
}
