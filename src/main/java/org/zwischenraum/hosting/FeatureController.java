package org.zwischenraum.hosting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.community.HousePages;
import org.zwischenraum.members.Member;
import org.zwischenraum.switches.Feature;
import org.zwischenraum.switches.Switches;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** What this house can do without: each feature is switched off and on by itself, and nothing that was written is lost. */
@Controller
@OpenTo(Standing.HOST)
class FeatureController {
    private final Switches switches;
    private final HousePages pages;
    private final HostLog log;

    FeatureController(Switches switches, HousePages pages, HostLog log) {
        this.switches = switches;
        this.pages = pages;
        this.log = log;
    }

    /** @param with the features without which this one is off as well; empty when it follows its own switch */
    record Line(Feature feature, boolean isOff, List<Feature> with) {
        String module() {
            return feature.module();
        }
    }

    record Index(List<Line> lines, HousePages pages) {}

    @GetMapping("/hosting/features")
    Show index() {
        Set<String> off = switches.switchedOff();
        List<Line> lines =
                switches.all().stream().map(feature -> line(feature, off)).toList();
        return Show.page("hosting/features", new Index(lines, pages));
    }

    @PostMapping("/hosting/features/{module}/removal")
    @Transactional
    public View switchOff(@PathVariable String module, Member me) {
        return turn(module, false, "hosting.log.featureOff", me);
    }

    @PostMapping("/hosting/features/{module}")
    @Transactional
    public View switchOn(@PathVariable String module, Member me) {
        return turn(module, true, "hosting.log.featureOn", me);
    }

    private View turn(String module, boolean on, String words, Member me) {
        Feature feature = switches.find(module).orElseThrow(NotThere::new);
        if (switches.turn(feature, on)) log.note(me, words, "", Map.of("feature.key", feature.key()));
        return Redirect.to("/hosting/features#" + module);
    }

    private Line line(Feature feature, Set<String> off) {
        return new Line(feature, off.contains(feature.module()), switches.takenAlongBy(feature, off));
    }
}
