package org.zwischenraum.webhooks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.web.DeskWay;

/** The way here from the hosts' desk. */
@Configuration(proxyBeanMethods = false)
class WebhooksWays {
    @Bean
    static DeskWay webhooksWebhooksWay() {
        return DeskWay.forHosts(DeskWay.Group.HOUSE, "webhooks.title", "/hosting/webhooks", 240);
    }
}
