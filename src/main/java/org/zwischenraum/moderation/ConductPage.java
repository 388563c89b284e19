package org.zwischenraum.moderation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.community.HousePage;

/** The rules' place among the settings of the house. */
@Configuration(proxyBeanMethods = false)
class ConductPage {
    @Bean
    static HousePage houseRules() {
        return new HousePage("moderation.conduct.page", ConductController.EDIT, 60);
    }
}
