package org.zwischenraum.arrivals;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.web.DeskWay;
import org.zwischenraum.web.Standing;

/** The way here from the hosts' desk. */
@Configuration(proxyBeanMethods = false)
class ArrivalsWays {
    @Bean
    static DeskWay arrivalsDoorWay() {
        return DeskWay.from(Standing.TEAM, DeskWay.Group.HOUSE, "arrivals.hosting", "/hosting/door", 120);
    }
}
