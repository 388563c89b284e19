package org.zwischenraum.days;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.switches.Feature;

/** A house can do without it. */
@Configuration(proxyBeanMethods = false)
class DaysFeature {
    @Bean
    static Feature daysFeature() {
        return new Feature("days.feature", "days.feature.about", 90);
    }
}
