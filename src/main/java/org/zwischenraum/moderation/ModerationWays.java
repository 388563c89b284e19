package org.zwischenraum.moderation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.web.DeskWay;

/** The ways here from the hosts' desk. */
@Configuration(proxyBeanMethods = false)
class ModerationWays {
    @Bean
    static DeskWay moderationAppealsWay() {
        return DeskWay.forHosts(DeskWay.Group.PEOPLE, "moderation.appeals", "/hosting/appeals", 90);
    }

    @Bean
    static DeskWay moderationHiddenWay() {
        return DeskWay.forHosts(DeskWay.Group.PEOPLE, "moderation.hidden", "/hosting/hidden", 100);
    }

    @Bean
    static DeskWay moderationConductWay() {
        return DeskWay.forHosts(DeskWay.Group.HOUSE, "moderation.conduct", "/hosting/conduct", 150);
    }
}
