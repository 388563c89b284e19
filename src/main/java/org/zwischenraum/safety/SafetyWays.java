package org.zwischenraum.safety;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.web.DeskWay;

/** The way here from the hosts' desk. */
@Configuration(proxyBeanMethods = false)
class SafetyWays {
    @Bean
    static DeskWay safetyReportsWay() {
        return DeskWay.forHosts(DeskWay.Group.PEOPLE, "safety.way", "/hosting/reports", 80);
    }
}
