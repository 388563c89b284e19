package org.zwischenraum.push;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.zwischenraum.web.WorkerScript;

/** What the service worker does about push messages. */
@Configuration(proxyBeanMethods = false)
class PushScript {
    @Bean
    @Order(10)
    static WorkerScript pushWorker() {
        return new WorkerScript("push/push-worker.js");
    }
}
