package org.zwischenraum.arrivals;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.DeskWay;
import org.zwischenraum.web.Signpost;
import org.zwischenraum.web.Standing;

/** The way here from the hosts' desk. */
@Component
class ArrivalsWays implements Signpost {
    @Override
    public List<DeskWay> ways() {
        return List.of(DeskWay.from(Standing.TEAM, DeskWay.Group.HOUSE, "arrivals.hosting", "/hosting/door", 120));
    }
}
