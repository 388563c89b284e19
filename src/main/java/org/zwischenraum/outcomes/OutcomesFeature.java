package org.zwischenraum.outcomes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.switches.Feature;

/** A house can do without it. */
@Configuration(proxyBeanMethods = false)
class OutcomesFeature {
    @Bean
    static Feature outcomesFeature() {
        return new Feature("outcomes.feature", "outcomes.feature.about", 70);
    }
}
