package org.zwischenraum.spaces;

import gg.jte.Content;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zwischenraum.members.Member;
import org.zwischenraum.switches.Switches;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Page;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** The spaces, for all who may come there. */
@Controller
@OpenTo(Standing.FRIEND)
class SpaceController {
    private final Spaces spaces;
    private final SpaceDetails details;
    private final SpacePictures pictures;
    private final ObjectProvider<SpacePart> parts;
    private final Clock clock;
    private final Switches switches;

    SpaceController(
            Spaces spaces,
            SpaceDetails details,
            SpacePictures pictures,
            ObjectProvider<SpacePart> parts,
            Clock clock,
            Switches switches) {
        this.spaces = spaces;
        this.details = details;
        this.pictures = pictures;
        this.parts = parts;
        this.clock = clock;
        this.switches = switches;
    }

    record Index(List<Space> spaces, Instant now) {}

    /** A space as somebody sees it. */
    record Shown(
            Space space, Details details, List<SpacePicture> pictures, List<SpacePart> parts, Member me, Instant now) {
        List<Content> parts(Page page) {
            return parts.stream()
                    .flatMap(part -> part.show(space, me, page).stream())
                    .toList();
        }

        List<Upcoming> upcoming(Page page) {
            return Upcoming.of(space.timetable(), space.timetable().day(now), page.words());
        }
    }

    @GetMapping("/spaces")
    Show index() {
        return Show.page("spaces/index", new Index(spaces.all(), clock.instant()));
    }

    @GetMapping("/spaces/{id}")
    Show show(@PathVariable UUID id, Member me) {
        Space space = spaces.find(id).orElseThrow(NotThere::new);
        List<SpacePart> shown =
                parts.orderedStream().filter(switches::isOwnerOn).toList();
        return Show.page(
                "spaces/show", new Shown(space, details.of(space, me), pictures.of(space), shown, me, clock.instant()));
    }
}
