package org.zwischenraum.rota;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.switches.Feature;

/** A house can do without it. */
@Configuration(proxyBeanMethods = false)
class RotaFeature {
    @Bean
    static Feature rotaFeature() {
        return new Feature("rota.feature", "rota.feature.about", 150);
    }
}
