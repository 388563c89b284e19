package org.zwischenraum.hosting;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.DeskWay;
import org.zwischenraum.web.Signpost;

/** The ways here from the hosts' desk. */
@Component
class HostingWays implements Signpost {
    @Override
    public List<DeskWay> ways() {
        return List.of(
                DeskWay.forHosts(DeskWay.Group.PEOPLE, "hosting.enquiries.title", "/hosting/enquiries", 70),
                DeskWay.forHosts(DeskWay.Group.HOUSE, "hosting.house.title", "/hosting/house", 130),
                DeskWay.forHosts(DeskWay.Group.HOUSE, "hosting.features.title", "/hosting/features", 140),
                DeskWay.forHosts(DeskWay.Group.HOUSE, "hosting.ways.imprint", "/hosting/provider", 170),
                DeskWay.forHosts(DeskWay.Group.HOUSE, "hosting.ways.privacy", "/hosting/provider/privacy", 180),
                DeskWay.forHosts(DeskWay.Group.HOUSE, "hosting.letters.title", "/hosting/letters", 210),
                DeskWay.forHosts(DeskWay.Group.HOUSE, "hosting.jobs.title", "/hosting/jobs", 220),
                DeskWay.forHosts(DeskWay.Group.HOUSE, "hosting.log.title", "/hosting/log", 250),
                DeskWay.forHosts(DeskWay.Group.HOUSE, "hosting.ways.firstSteps", "/hosting/first-steps", 260));
    }
}
