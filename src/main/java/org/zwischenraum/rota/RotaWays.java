package org.zwischenraum.rota;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.DeskWay;
import org.zwischenraum.web.Signpost;
import org.zwischenraum.web.Viewer;

/** The way here from the hosts' desk, for those who take turns. */
@Component
class RotaWays implements Signpost {
    private final Members members;

    RotaWays(Members members) {
        this.members = members;
    }

    @Override
    public List<DeskWay> ways() {
        return List.of(new DeskWay(DeskWay.Group.HOUSE, "rota.title", "/hosting/rota", 110, this::mayPlan));
    }

    private boolean mayPlan(Viewer viewer) {
        return viewer.account().flatMap(members::find).filter(Rota::takesPart).isPresent();
    }
}
