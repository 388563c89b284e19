package org.zwischenraum.roster;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.web.DeskWay;

/** The way here from the hosts' desk. */
@Configuration(proxyBeanMethods = false)
class RosterWays {
    @Bean
    static DeskWay rosterRosterWay() {
        return DeskWay.forHosts(DeskWay.Group.PEOPLE, "roster.way", "/roster", 30);
    }
}
