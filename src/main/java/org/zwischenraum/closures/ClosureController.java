package org.zwischenraum.closures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.people.NameSearch;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Closing an ask: who helped, and a word to each. */
@Controller
@OpenTo(Standing.FRIEND)
class ClosureController {
    private final Asks asks;
    private final Closures closures;
    private final NameSearch names;
    private final Members members;

    ClosureController(Asks asks, Closures closures, NameSearch names, Members members) {
        this.asks = asks;
        this.closures = closures;
        this.names = names;
        this.members = members;
    }

    /** @param people who may be ticked: those near the ask, those ticked already, those found by name */
    record Closing(Ask ask, List<Member> people, ClosureForm form) {}

    @GetMapping("/asks/{id}/closure")
    View edit(@PathVariable UUID id, Member me) {
        return page(asks.openOf(id, me), ClosureForm.empty(), me);
    }

    @PostMapping("/asks/{id}/closure")
    View create(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Member me) {
        ClosureForm form = ClosureForm.of(sent);
        if (sent.containsKey("look")) return page(asks.openOf(id, me), form, me);
        try {
            return Redirect.to(closures.close(id, form.toEach(), me).path());
        } catch (Invalid invalid) {
            return page(asks.openOf(id, me), form, me).with(invalid);
        }
    }

    private Show page(Ask ask, ClosureForm form, Member me) {
        List<Member> people = new ArrayList<>(closures.near(ask));
        Map<UUID, Member> ticked = members.named(form.helpedBy());
        add(
                people,
                ticked.values().stream()
                        .filter(member -> members.find(member.id(), me).isPresent())
                        .toList());
        add(people, names.find(form.query(), me));
        people.removeIf(member -> member.id().equals(me.id()));
        return Show.page("closures/closure", new Closing(ask, people, form));
    }

    private static void add(List<Member> people, List<Member> more) {
        more.stream().filter(member -> !people.contains(member)).forEach(people::add);
    }
}
