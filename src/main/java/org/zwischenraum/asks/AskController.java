package org.zwischenraum.asks;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** The room "Ich suche". */
@Controller
@OpenTo(Standing.FRIEND)
class AskController {
    private static final int A_PAGE = 20;
    private final Asks asks;
    private final AskLists lists;
    private final Members members;
    private final AskPage page;
    private final Limits limits;

    AskController(Asks asks, AskLists lists, Members members, AskPage page, Limits limits) {
        this.asks = asks;
        this.lists = lists;
        this.members = members;
        this.page = page;
        this.limits = limits;
    }

    /** The room: what others seek, or what I seek. */
    record Index(List<AskLine> asks, boolean mine, Optional<UUID> next) {}

    @GetMapping("/asks")
    View index(Member me, @RequestParam(defaultValue = "false") boolean mine, @RequestParam Optional<UUID> before) {
        UUID from = before.orElse(new UUID(-1, -1));
        List<Ask> found = mine ? lists.of(me, from, A_PAGE + 1) : lists.open(me, from, A_PAGE + 1);
        List<Ask> shown = found.subList(0, Math.min(A_PAGE, found.size()));
        Optional<UUID> next =
                found.size() > A_PAGE ? Optional.of(shown.getLast().id()) : Optional.empty();
        return Show.page("asks/index", new Index(lines(shown, me), mine, next));
    }

    @GetMapping("/asks/new")
    View blank(@RequestParam(defaultValue = "") String text) {
        return Show.page("asks/new", AskForm.empty(Ids.next(), text));
    }

    @PostMapping("/asks")
    View create(@Valid @ModelAttribute AskForm form, BindingResult wrong, Member me) {
        if (wrong.hasErrors()) return Show.page("asks/new", form).with(wrong);
        limits.take("asks", me.id(), 20, java.time.Duration.ofHours(1));
        try {
            return Redirect.to(asks.post(form, me).path());
        } catch (Invalid invalid) {
            return Show.page("asks/new", form).with(invalid);
        }
    }

    @GetMapping("/asks/{id}")
    View show(@PathVariable UUID id, Member me) {
        Ask ask = asks.find(id, me).orElseThrow(NotThere::new);
        return page.of(ask, me);
    }

    @GetMapping("/asks/{id}/edit")
    View edit(@PathVariable UUID id, Member me) {
        return Show.page("asks/edit", AskForm.of(asks.openOf(id, me)));
    }

    @PostMapping("/asks/{id}")
    View update(@PathVariable UUID id, @Valid @ModelAttribute AskForm form, BindingResult wrong, Member me) {
        if (wrong.hasErrors()) return Show.page("asks/edit", form).with(wrong);
        try {
            return Redirect.to(asks.change(id, form, me).path());
        } catch (Invalid invalid) {
            return Show.page("asks/edit", form).with(invalid);
        }
    }

    @PostMapping("/asks/{id}/withdrawal")
    View withdraw(@PathVariable UUID id, Member me) {
        asks.withdraw(id, me);
        return Redirect.to("/asks/" + id);
    }

    @PostMapping("/asks/{id}/prolongation")
    View prolong(@PathVariable UUID id, Member me) {
        return Redirect.to(asks.prolong(id, me).path());
    }

    private List<AskLine> lines(List<Ask> found, Member me) {
        Map<UUID, Member> authors =
                members.named(found.stream().map(Ask::author).toList());
        return found.stream()
                .map(ask -> line(ask, authors.get(ask.author()), me))
                .toList();
    }

    private AskLine line(Ask ask, @org.jspecify.annotations.Nullable Member author, Member me) {
        return new AskLine(ask, ask.namesAuthorTo(me) ? author : null, ask.state(asks.today()));
    }
}
