package org.zwischenraum.spaces;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.web.DeskWay;

/** The way here from the hosts' desk. */
@Configuration(proxyBeanMethods = false)
class SpacesWays {
    @Bean
    static DeskWay spacesSpacesWay() {
        return DeskWay.forHosts(DeskWay.Group.HOUSE, "spaces.title", "/spaces", 160);
    }
}
