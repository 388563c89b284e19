package org.zwischenraum.push;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.switches.Feature;

/** A house can do without it. */
@Configuration(proxyBeanMethods = false)
class PushFeature {
    @Bean
    static Feature pushFeature() {
        return new Feature("push.feature", "push.feature.about", 110);
    }
}
