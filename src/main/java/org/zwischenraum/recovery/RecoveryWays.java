package org.zwischenraum.recovery;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.DeskWay;
import org.zwischenraum.web.Signpost;

/** The way here from the hosts' desk. */
@Component
class RecoveryWays implements Signpost {
    @Override
    public List<DeskWay> ways() {
        return List.of(DeskWay.forHosts(DeskWay.Group.PEOPLE, "recovery.helps", "/hosting/sign-in-help", 60));
    }
}
