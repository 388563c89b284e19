package org.zwischenraum.themes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.web.DeskWay;

/** The way here from the hosts' desk. */
@Configuration(proxyBeanMethods = false)
class ThemesWays {
    @Bean
    static DeskWay themesThemesWay() {
        return DeskWay.forHosts(DeskWay.Group.HOUSE, "themes.title", "/themes", 200);
    }
}
