package org.zwischenraum.weekly;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.switches.Feature;

/** A house can do without it. */
@Configuration(proxyBeanMethods = false)
class WeeklyFeature {
    @Bean
    static Feature weeklyFeature() {
        return new Feature("weekly.feature", "weekly.feature.about", 100);
    }
}
