package org.zwischenraum.introductions;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.text.Folding;
import org.zwischenraum.text.Texts;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Making two people known to each other, and what waits for one's own yes. */
@Controller
class IntroductionController {
    private static final int FOUND = 12;
    private final Introductions introductions;
    private final Proposals proposals;
    private final Wishes wishes;
    private final Sights sights;
    private final Drafts drafts;
    private final Members members;
    private final Notices notices;
    private final Texts texts;
    private final Limits limits;

    IntroductionController(
            Introductions introductions,
            Proposals proposals,
            Wishes wishes,
            Sights sights,
            Drafts drafts,
            Members members,
            Notices notices,
            Texts texts,
            Limits limits) {
        this.introductions = introductions;
        this.proposals = proposals;
        this.wishes = wishes;
        this.sights = sights;
        this.drafts = drafts;
        this.members = members;
        this.notices = notices;
        this.texts = texts;
        this.limits = limits;
    }

    /**
     * @param waiting for an answer
     * @param mine in which the viewer is one of the two, and nothing waits for them
     * @param byMe proposed by the viewer
     */
    record Index(List<Seen> waiting, List<Seen> mine, List<Seen> byMe, boolean mayPropose) {
        boolean isEmpty() {
            return waiting.isEmpty() && mine.isEmpty() && byMe.isEmpty();
        }
    }

    /**
     * @param chosen whom the introducer has chosen so far
     * @param found from whom they may choose
     */
    record Choice(List<Member> chosen, String query, List<Member> found) {
        String address(Member next) {
            List<String> people = new ArrayList<>();
            chosen.forEach(member -> people.add(member.id().toString()));
            people.add(next.id().toString());
            return "/introductions/new?people=" + String.join(",", people);
        }
    }

    record Writing(Member one, Member other, ProposalForm form) {}

    @GetMapping("/introductions")
    @OpenTo(Standing.FRIEND)
    View index(Member me) {
        List<Seen> waiting = seen(introductions.waitingFor(me), me);
        List<Seen> mine = seen(introductions.concerning(me), me).stream()
                .filter(one -> !one.asksNow())
                .toList();
        return Show.page(
                "introductions/index",
                new Index(
                        waiting,
                        mine,
                        seen(introductions.by(me), me),
                        me.standing().reaches(Standing.MEMBER)));
    }

    @GetMapping("/introductions/new")
    View edit(
            @RequestParam(defaultValue = "") List<UUID> people,
            @RequestParam(defaultValue = "") String query,
            @RequestParam Optional<UUID> wish,
            Member me) {
        List<Member> chosen =
                people.stream().distinct().limit(2).map(id -> other(id, me)).toList();
        if (chosen.size() < 2) return Show.page("introductions/choose", choice(chosen, query, me));
        String draft = drafts.of(chosen.get(0), chosen.get(1), texts.in(me.language()));
        ProposalForm form = ProposalForm.of(ids(chosen), draft, wish.orElse(null));
        return Show.page("introductions/new", new Writing(chosen.get(0), chosen.get(1), form));
    }

    @PostMapping("/introductions")
    View create(@Valid @ModelAttribute ProposalForm form, BindingResult wrong, Member me) {
        if (form.people().size() != 2) throw new Invalid("people", "introductions.problem.two");
        if (wrong.hasErrors()) return writing(form, me).with(wrong);
        limits.take("introductions", me.id(), 30, Duration.ofDays(1));
        return Redirect.to(propose(form, me).path());
    }

    @GetMapping("/introductions/{id}")
    @OpenTo(Standing.FRIEND)
    View show(@PathVariable UUID id, Member me) {
        Introduction introduction = introductions.find(id, me).orElseThrow(NotThere::new);
        notices.seen(introduction.path(), me);
        return Show.page("introductions/show", sights.of(introduction, me));
    }

    private Introduction propose(ProposalForm form, Member me) {
        Optional<Wish> wish = me.isHost() ? Optional.ofNullable(form.wish()).flatMap(wishes::find) : Optional.empty();
        return wish.map(found -> wishes.fulfil(found, form.proposal(found.about()), me))
                .orElseGet(() -> proposals.propose(form.proposal(null), me));
    }

    private Show writing(ProposalForm form, Member me) {
        List<UUID> people = form.people();
        return Show.page("introductions/new", new Writing(other(people.get(0), me), other(people.get(1), me), form));
    }

    private Member other(UUID id, Member me) {
        return members.find(id, me)
                .filter(someone -> someone.isActive() && !someone.id().equals(me.id()))
                .orElseThrow(NotThere::new);
    }

    private Choice choice(List<Member> chosen, String query, Member me) {
        String wanted = Folding.fold(query);
        List<Member> found = members.listedFor(me).stream()
                .filter(someone -> !someone.id().equals(me.id()) && !chosen.contains(someone))
                .filter(someone -> Folding.fold(someone.name()).contains(wanted))
                .limit(FOUND)
                .toList();
        return new Choice(chosen, query, found);
    }

    private List<Seen> seen(List<Introduction> found, Member me) {
        return found.stream().map(introduction -> sights.of(introduction, me)).toList();
    }

    private static List<UUID> ids(List<Member> people) {
        return people.stream().map(Member::id).toList();
    }
}
