package org.zwischenraum.safety;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Keeping somebody away from oneself, and taking that back. */
@Controller
@OpenTo(Standing.FRIEND)
class ApartController {
    private final Apart apart;
    private final Members members;

    ApartController(Apart apart, Members members) {
        this.apart = apart;
        this.members = members;
    }

    /** Whom I keep away, by how. */
    record Distances(List<Member> never, List<Member> blocked) {}

    @GetMapping("/me/apart")
    Show index(Member me) {
        return Show.page("safety/apart", new Distances(chosen(me, Apart.Kind.NEVER), chosen(me, Apart.Kind.BLOCK)));
    }

    @GetMapping("/people/{id}/apart")
    Show edit(@PathVariable UUID id, Member me) {
        return Show.page("safety/distance", find(id, me));
    }

    @PostMapping("/people/{id}/apart")
    Redirect create(@PathVariable UUID id, @RequestParam Apart.Kind kind, Member me) {
        apart.keep(me.id(), find(id, me).id(), kind);
        return Redirect.to("/me/apart");
    }

    /** Whom I have blocked I do not see any more; so nothing is looked up here, and nothing is said. */
    @PostMapping("/people/{id}/apart/end")
    Redirect end(@PathVariable UUID id, @RequestParam Apart.Kind kind, Member me) {
        apart.end(me.id(), id, kind);
        return Redirect.to("/me/apart");
    }

    private Member find(UUID id, Member me) {
        return members.findAny(id, me).orElseThrow(NotThere::new);
    }

    private List<Member> chosen(Member me, Apart.Kind kind) {
        List<UUID> ids = apart.chosenBy(me.id(), kind);
        Map<UUID, Member> people = members.named(ids);
        return ids.stream()
                .flatMap(id -> java.util.Optional.ofNullable(people.get(id)).stream())
                .toList();
    }
}
