package org.zwischenraum.phonecalls;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.switches.Feature;

/** A house can do without it. */
@Configuration(proxyBeanMethods = false)
class PhonecallsFeature {
    @Bean
    static Feature phonecallsFeature() {
        return new Feature("phonecalls.feature", "phonecalls.feature.about", 40);
    }
}
