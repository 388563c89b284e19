package org.zwischenraum.floor;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.presences.State;
import org.zwischenraum.spaces.Spaces;
import org.zwischenraum.web.Items;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.NotThere;

/** Who is here, for programs. */
@RestController
@RequestMapping("/api/v1/here")
class HereApi {
    private final Presences presences;
    private final Floors floors;
    private final Spaces spaces;
    private final Members members;
    private final Links links;
    private final Limits limits;

    HereApi(Presences presences, Floors floors, Spaces spaces, Members members, Links links, Limits limits) {
        this.presences = presences;
        this.floors = floors;
        this.spaces = spaces;
        this.members = members;
        this.links = links;
        this.limits = limits;
    }

    /** In one space, or in all. */
    @GetMapping
    Items<HereJson> index(@RequestParam Optional<UUID> space, Member me) {
        if (space.isPresent() && space.flatMap(spaces::find).isEmpty()) throw new NotThere();
        List<Presence> here = space.map(id -> presences.here(id, me)).orElseGet(() -> presences.here(me));
        Map<UUID, Member> people =
                members.named(here.stream().map(Presence::member).toList());
        return Items.all(here.stream()
                .sorted(java.util.Comparator.comparing(Presence::since).thenComparing(Presence::member))
                .flatMap(
                        one -> Stream.ofNullable(people.get(one.member())).map(who -> HereJson.of(one, who, links::to)))
                .toList());
    }

    @PutMapping("/me")
    @Transactional
    HereJson arrive(@Valid @RequestBody HereDraft draft, Member me) {
        limits.take("floor", me.id(), 240, Duration.ofHours(1));
        presences.arrive(draft.over(floors.own(me)), me);
        Presence now = presences.state(draft.stateOr(State.FOCUSED), draft.until(), me);
        if (draft.table() != null) now = presences.sit(draft.table(), me);
        return HereJson.of(now, me, links::to);
    }

    @DeleteMapping("/me")
    ResponseEntity<Void> leave(Member me) {
        presences.leave(me);
        return ResponseEntity.noContent().build();
    }
}
