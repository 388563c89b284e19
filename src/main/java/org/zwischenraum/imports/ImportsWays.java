package org.zwischenraum.imports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.web.DeskWay;

/** The way here from the hosts' desk. */
@Configuration(proxyBeanMethods = false)
class ImportsWays {
    @Bean
    static DeskWay importsImportWay() {
        return DeskWay.forHosts(DeskWay.Group.PEOPLE, "imports.way", "/hosting/import", 50);
    }
}
