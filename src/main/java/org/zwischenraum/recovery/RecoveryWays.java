package org.zwischenraum.recovery;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.web.DeskWay;

/** The way here from the hosts' desk. */
@Configuration(proxyBeanMethods = false)
class RecoveryWays {
    @Bean
    static DeskWay recoverySignInHelpWay() {
        return DeskWay.forHosts(DeskWay.Group.PEOPLE, "recovery.helps", "/hosting/sign-in-help", 60);
    }
}
