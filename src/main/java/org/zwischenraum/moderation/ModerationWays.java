package org.zwischenraum.moderation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.DeskWay;
import org.zwischenraum.web.Signpost;

/** The ways here from the hosts' desk. */
@Component
class ModerationWays implements Signpost {
    @Override
    public List<DeskWay> ways() {
        return List.of(
                DeskWay.forHosts(DeskWay.Group.PEOPLE, "moderation.appeals", "/hosting/appeals", 90),
                DeskWay.forHosts(DeskWay.Group.PEOPLE, "moderation.hidden", "/hosting/hidden", 100),
                DeskWay.forHosts(DeskWay.Group.HOUSE, "moderation.conduct", "/hosting/conduct", 150));
    }
}
