package org.zwischenraum.introductions;

import jakarta.validation.Valid;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Items;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Stretch;

/** Introductions for programs: they see what their member sees on the pages. */
@RestController
@RequestMapping("/api/v1/introductions")
@OpenTo(Standing.FRIEND)
class IntroductionApi {
    private final Introductions introductions;
    private final Replies replies;
    private final Proposals proposals;
    private final Sights sights;
    private final Members members;
    private final Links links;
    private final Limits limits;

    IntroductionApi(
            Introductions introductions,
            Replies replies,
            Proposals proposals,
            Sights sights,
            Members members,
            Links links,
            Limits limits) {
        this.introductions = introductions;
        this.replies = replies;
        this.proposals = proposals;
        this.sights = sights;
        this.members = members;
        this.links = links;
        this.limits = limits;
    }

    record PersonJson(UUID id, String name, String url) {}

    /**
     * @param people the two; only the member themselves as long as neither may be named to the other
     * @param words of the introducer; empty as long as that
     * @param answer the member's own; null when they are not one of the two, or have not answered
     * @param conversation the page where the three talk; null before it is made
     */
    record IntroductionJson(
            UUID id,
            String url,
            Instant createdAt,
            PersonJson introducer,
            List<PersonJson> people,
            String words,
            State state,
            @Nullable Answer answer,
            @Nullable String conversation) {}

    @GetMapping
    Items<IntroductionJson> index(Member me, Stretch stretch) {
        List<Introduction> rows = introductions.before(stretch.beforeId(), stretch.rows(), me);
        return stretch.cut(rows, Introduction::id, introduction -> json(introduction, me));
    }

    @PostMapping
    @OpenTo(Standing.MEMBER)
    @ResponseStatus(HttpStatus.CREATED)
    IntroductionJson create(@Valid @RequestBody ProposalForm form, Member me) {
        limits.take("introductions", me.id(), 30, Duration.ofDays(1));
        return json(proposals.propose(form.proposal(null), me), me);
    }

    @GetMapping("/{id}")
    IntroductionJson show(@PathVariable UUID id, Member me) {
        return json(introductions.find(id, me).orElseThrow(NotThere::new), me);
    }

    @PostMapping("/{id}/consent")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void consent(@PathVariable UUID id, Member me) {
        answer(id, Answer.GLADLY, me);
    }

    @PostMapping("/{id}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(@PathVariable UUID id, Member me) {
        answer(id, Answer.NOT_THIS_TIME, me);
    }

    @PostMapping("/{id}/postponement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void postpone(@PathVariable UUID id, Member me) {
        answer(id, Answer.LATER, me);
    }

    private void answer(UUID id, Answer answer, Member me) {
        if (introductions
                .find(id, me)
                .filter(found -> found.isOfTheTwo(me.id()))
                .isEmpty()) throw new NotThere();
        replies.answer(id, answer, me);
    }

    private IntroductionJson json(Introduction introduction, Member me) {
        Seen seen = sights.of(introduction, me);
        return new IntroductionJson(
                introduction.id(),
                links.to(introduction.path()),
                seen.since(),
                person(introduction.introducer()),
                people(introduction, me).map(this::person).toList(),
                seen.words(),
                seen.state(),
                seen.own().orElse(null),
                seen.conversation().map(id -> links.to("/conversations/" + id)).orElse(null));
    }

    private static Stream<UUID> people(Introduction introduction, Member me) {
        if (introduction.isNamelessFor(me.id())) return Stream.of(me.id());
        return introduction.two().stream().sorted();
    }

    private PersonJson person(UUID id) {
        return new PersonJson(id, members.get(id).name(), links.to("/people/" + id));
    }
}
