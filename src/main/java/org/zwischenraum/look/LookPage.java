package org.zwischenraum.look;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.community.HousePage;

/** Its place among the settings. */
@Configuration(proxyBeanMethods = false)
class LookPage {
    @Bean
    static HousePage houseLook() {
        return new HousePage("look.page", LookController.PATH, 20);
    }
}
