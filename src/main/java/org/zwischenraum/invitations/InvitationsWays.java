package org.zwischenraum.invitations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.web.DeskWay;

/** The way here from the hosts' desk. */
@Configuration(proxyBeanMethods = false)
class InvitationsWays {
    @Bean
    static DeskWay invitationsInvitationsWay() {
        return DeskWay.forHosts(DeskWay.Group.PEOPLE, "invitations.way", "/hosting/invitations", 10);
    }
}
