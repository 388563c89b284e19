package org.zwischenraum.pairs;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.switches.Feature;

/** A house can do without it. */
@Configuration(proxyBeanMethods = false)
class PairsFeature {
    @Bean
    static Feature pairsFeature() {
        return new Feature("pairs.feature", "pairs.feature.about", 130, Set.of("care"));
    }
}
