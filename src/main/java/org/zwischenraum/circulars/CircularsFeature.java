package org.zwischenraum.circulars;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.switches.Feature;

/** A house can do without it. */
@Configuration(proxyBeanMethods = false)
class CircularsFeature {
    @Bean
    static Feature circularsFeature() {
        return new Feature("circulars.feature", "circulars.feature.about", 120);
    }
}
