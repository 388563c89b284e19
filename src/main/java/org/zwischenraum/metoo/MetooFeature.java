package org.zwischenraum.metoo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.switches.Feature;

/** A house can do without it. */
@Configuration(proxyBeanMethods = false)
class MetooFeature {
    @Bean
    static Feature metooFeature() {
        return new Feature("metoo.feature", "metoo.feature.about", 50);
    }
}
