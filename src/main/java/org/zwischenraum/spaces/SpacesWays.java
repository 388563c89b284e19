package org.zwischenraum.spaces;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.DeskWay;
import org.zwischenraum.web.Signpost;

/** The way here from the hosts' desk. */
@Component
class SpacesWays implements Signpost {
    @Override
    public List<DeskWay> ways() {
        return List.of(DeskWay.forHosts(DeskWay.Group.HOUSE, "spaces.title", "/spaces", 160));
    }
}
