package org.zwischenraum.community;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Removes, once a day, what was settled long ago. */
@Component
class EnquiryRemoval implements Job {
    private final Enquiries enquiries;

    EnquiryRemoval(Enquiries enquiries) {
        this.enquiries = enquiries;
    }

    @Override
    public String kind() {
        return "community.enquiryRemoval";
    }

    @Override
    public void run(String subject) {
        enquiries.removeOld();
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofDays(1));
    }
}
