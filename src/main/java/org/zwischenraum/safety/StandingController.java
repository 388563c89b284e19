package org.zwischenraum.safety;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Role;
import org.zwischenraum.text.Folding;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** The hosts' list of everybody, and what each of them is. */
@Controller
@OpenTo(Standing.HOST)
class StandingController {
    private static final int A_PAGE = 50;
    private final Standings standings;
    private final Members members;

    StandingController(Standings standings, Members members) {
        this.standings = standings;
        this.members = members;
    }

    /** @param next number of the page that follows; 0 at the end */
    record Everybody(String query, List<Member> people, int count, int next) {}

    /** Somebody as hosts decide about them. */
    record Decided(Member who, Member me) {}

    @GetMapping("/hosting/members")
    Show index(@RequestParam(defaultValue = "") String query, @RequestParam(defaultValue = "1") int page) {
        String wanted = Folding.fold(query.strip());
        List<Member> all = standings.all().stream()
                .filter(member -> Folding.fold(member.name()).contains(wanted))
                .toList();
        int from = Math.clamp((page - 1L) * A_PAGE, 0, all.size());
        int to = Math.min(from + A_PAGE, all.size());
        return Show.page(
                "safety/everybody",
                new Everybody(query, all.subList(from, to), all.size(), to < all.size() ? page + 1 : 0));
    }

    @GetMapping("/hosting/members/{id}")
    Show show(@PathVariable UUID id, Member me) {
        return Show.page("safety/decided", new Decided(find(id), me));
    }

    @PostMapping("/hosting/members/{id}/role")
    Redirect become(@PathVariable UUID id, @RequestParam Role role, Member me) {
        standings.become(find(id), role, me);
        return Redirect.to("/hosting/members/" + id);
    }

    @PostMapping("/hosting/members/{id}/suspension")
    Redirect suspend(@PathVariable UUID id, Member me) {
        standings.suspend(find(id), me);
        return Redirect.to("/hosting/members/" + id);
    }

    @PostMapping("/hosting/members/{id}/suspension/end")
    Redirect restore(@PathVariable UUID id, Member me) {
        standings.restore(find(id), me);
        return Redirect.to("/hosting/members/" + id);
    }

    private Member find(UUID id) {
        return members.find(id).filter(who -> who.emptiedAt() == null).orElseThrow(NotThere::new);
    }
}
