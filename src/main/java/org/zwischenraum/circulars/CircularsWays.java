package org.zwischenraum.circulars;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.web.DeskWay;

/** The way here from the hosts' desk. */
@Configuration(proxyBeanMethods = false)
class CircularsWays {
    @Bean
    static DeskWay circularsCircularsWay() {
        return DeskWay.forHosts(DeskWay.Group.PEOPLE, "circulars.title", "/circulars", 40);
    }
}
