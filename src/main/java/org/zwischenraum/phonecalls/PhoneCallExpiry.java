package org.zwischenraum.phonecalls;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Who asked whom is nobody's business after fourteen days. */
@Component
class PhoneCallExpiry implements Job {
    private final PhoneCalls calls;

    PhoneCallExpiry(PhoneCalls calls) {
        this.calls = calls;
    }

    @Override
    public String kind() {
        return "phonecalls.expiry";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofDays(1));
    }

    @Override
    public void run(String subject) {
        calls.deleteOld();
    }
}
