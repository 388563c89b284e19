package org.zwischenraum.web;

import org.springframework.context.annotation.*;

@Configuration
class ClockUntilJobs {
    @Bean
    @org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean(java.time.Clock.class)
    java.time.Clock clockForNow() {
        return java.time.Clock.systemUTC();
    }
}
