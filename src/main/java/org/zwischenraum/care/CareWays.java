package org.zwischenraum.care;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.web.DeskWay;

/** The way here from the hosts' desk. */
@Configuration(proxyBeanMethods = false)
class CareWays {
    @Bean
    static DeskWay careWay() {
        return DeskWay.forHosts(DeskWay.Group.PEOPLE, "care.title", "/care", 5);
    }
}
