package org.zwischenraum.quick;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.switches.Feature;

/** A house can do without it. */
@Configuration(proxyBeanMethods = false)
class QuickFeature {
    @Bean
    static Feature quickFeature() {
        return new Feature("quick.feature", "quick.feature.about", 30);
    }
}
