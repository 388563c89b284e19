package org.zwischenraum.floor;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.switches.Feature;

/** A house can do without it. */
@Configuration(proxyBeanMethods = false)
class FloorFeature {
    @Bean
    static Feature floorFeature() {
        return new Feature(
                "floor.feature",
                "floor.feature.about",
                10,
                Set.of("presences", "tables", "approaches", "arrivals", "quick", "breaks"));
    }
}
