package org.zwischenraum.webhooks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.switches.Feature;

/** A house can do without it. */
@Configuration(proxyBeanMethods = false)
class WebhooksFeature {
    @Bean
    static Feature webhooksFeature() {
        return new Feature("webhooks.feature", "webhooks.feature.about", 160);
    }
}
