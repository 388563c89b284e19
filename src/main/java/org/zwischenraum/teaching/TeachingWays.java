package org.zwischenraum.teaching;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.web.DeskWay;

/** The way here from the hosts' desk. */
@Configuration(proxyBeanMethods = false)
class TeachingWays {
    @Bean
    static DeskWay teachingWordsWay() {
        return DeskWay.forHosts(DeskWay.Group.HOUSE, "teaching.title", "/hosting/words", 190);
    }
}
