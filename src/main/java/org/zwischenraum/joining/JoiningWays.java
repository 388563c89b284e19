package org.zwischenraum.joining;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.web.DeskWay;

/** The way here from the hosts' desk. */
@Configuration(proxyBeanMethods = false)
class JoiningWays {
    @Bean
    static DeskWay joiningJoiningsWay() {
        return DeskWay.forHosts(DeskWay.Group.PEOPLE, "joining.joinings", "/hosting/joinings", 20);
    }
}
