package org.zwischenraum.upkeep;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.web.DeskWay;

/** The way here from the hosts' desk. */
@Configuration(proxyBeanMethods = false)
class UpkeepWays {
    @Bean
    static DeskWay upkeepBackupsWay() {
        return DeskWay.forHosts(DeskWay.Group.HOUSE, "upkeep.title", "/hosting/backups", 230);
    }
}
