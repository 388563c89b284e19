package org.zwischenraum.plans;

import java.time.Clock;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.spaces.Spaces;
import org.zwischenraum.web.Items;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Standing;

/** The spaces and what stands in them, for programs. */
@RestController
@RequestMapping("/api/v1/spaces")
@OpenTo(Standing.FRIEND)
class SpaceApi {
    private final Spaces spaces;
    private final Plans plans;
    private final Clock clock;
    private final Links links;

    SpaceApi(Spaces spaces, Plans plans, Clock clock, Links links) {
        this.spaces = spaces;
        this.plans = plans;
        this.clock = clock;
        this.links = links;
    }

    @GetMapping
    Items<SpaceJson> index() {
        return Items.all(spaces.all().stream().map(this::json).toList());
    }

    @GetMapping("/{id}")
    SpaceJson show(@PathVariable UUID id) {
        return json(spaces.find(id).orElseThrow(NotThere::new));
    }

    private SpaceJson json(Space space) {
        return SpaceJson.of(space, plans.of(space.id()), clock.instant(), links);
    }
}
