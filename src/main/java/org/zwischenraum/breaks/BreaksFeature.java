package org.zwischenraum.breaks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.switches.Feature;

/** A house can do without it. */
@Configuration(proxyBeanMethods = false)
class BreaksFeature {
    @Bean
    static Feature breaksFeature() {
        return new Feature("breaks.feature", "breaks.feature.about", 20);
    }
}
