package org.zwischenraum.syncs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.web.DeskWay;

/** The way here from the hosts' desk. */
@Configuration(proxyBeanMethods = false)
class SyncsWays {
    @Bean
    static DeskWay syncsWay() {
        return DeskWay.forHosts(DeskWay.Group.PEOPLE, "syncs.title", SyncController.PATH, 55);
    }
}
