package org.zwischenraum.safety;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.DeskWay;
import org.zwischenraum.web.Signpost;

/** The way here from the hosts' desk. */
@Component
class SafetyWays implements Signpost {
    @Override
    public List<DeskWay> ways() {
        return List.of(DeskWay.forHosts(DeskWay.Group.PEOPLE, "safety.way", "/hosting/reports", 80));
    }
}
