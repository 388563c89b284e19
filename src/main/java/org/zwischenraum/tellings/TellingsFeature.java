package org.zwischenraum.tellings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.switches.Feature;

/** A house can do without it. */
@Configuration(proxyBeanMethods = false)
class TellingsFeature {
    @Bean
    static Feature tellingsFeature() {
        return new Feature("tellings.feature", "tellings.feature.about", 80);
    }
}
