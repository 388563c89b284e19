package org.zwischenraum.asks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.Community;

/** Which day it is where the house stands. */
@Component
public class Days {
    private final Clock clock;
    private final Communities communities;

    Days(Clock clock, Communities communities) {
        this.clock = clock;
        this.communities = communities;
    }

    public LocalDate today() {
        return clock.instant()
                .atZone(communities.find().map(Community::zone).orElse(ZoneOffset.UTC))
                .toLocalDate();
    }

    /** This moment, as the database keeps it. */
    public OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
