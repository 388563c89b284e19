package org.zwischenraum.rota;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.DeskWay;
import org.zwischenraum.web.Viewer;

/** The way here from the hosts' desk. */
@Configuration(proxyBeanMethods = false)
class RotaWays {
    @Bean
    static DeskWay rotaRotaWay(Members members) {
        return new DeskWay(DeskWay.Group.HOUSE, "rota.title", "/hosting/rota", 110, viewer -> mayPlan(viewer, members));
    }

    private static boolean mayPlan(Viewer viewer, Members members) {
        return viewer.account().flatMap(members::find).filter(Rota::takesPart).isPresent();
    }
}
