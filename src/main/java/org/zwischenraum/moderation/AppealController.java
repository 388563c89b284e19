package org.zwischenraum.moderation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Hosts read what was written against their decisions, and answer it. */
@Controller
@OpenTo(Standing.HOST)
class AppealController {
    private final Appeals appeals;
    private final Rulings rulings;
    private final Members members;

    AppealController(Appeals appeals, Rulings rulings, Members members) {
        this.appeals = appeals;
        this.rulings = rulings;
        this.members = members;
    }

    /**
     * @param mine whether whoever looks may answer
     * @param typed what could not be taken yet
     */
    record Line(Appeal appeal, String name, String by, boolean mine, Optional<RulingForm> typed) {}

    /** What was written and waits. */
    record Waiting(List<Line> lines) {}

    @GetMapping(Appeals.PATH)
    Show index(Member me) {
        return page(me, Map.of());
    }

    @PostMapping("/hosting/appeals/{appeal}/decision")
    View decide(
            @PathVariable UUID appeal,
            @Valid @ModelAttribute("ruling") RulingForm form,
            BindingResult wrong,
            Member me) {
        rulings.find(appeal, me);
        Show again = page(me, Map.of(appeal, form));
        if (wrong.hasErrors()) return again.with(wrong);
        if (form.lacksWords()) return again.with(new Invalid("answer", "moderation.problem.answer"));
        rulings.give(appeal, form, me);
        return Redirect.to(Appeals.PATH);
    }

    private Show page(Member me, Map<UUID, RulingForm> typed) {
        List<Appeal> open = appeals.open();
        Map<UUID, Member> people = members.named(open.stream()
                .flatMap(one -> Stream.of(one.member(), one.against().by()))
                .toList());
        return Show.page(
                "moderation/appeals",
                new Waiting(open.stream()
                        .map(one -> new Line(
                                one,
                                name(people, one.member()),
                                name(people, one.against().by()),
                                appeals.mayAnswer(one, me),
                                Optional.ofNullable(typed.get(one.id()))))
                        .toList()));
    }

    private static String name(Map<UUID, Member> people, UUID id) {
        return Optional.ofNullable(people.get(id)).map(Member::name).orElse("");
    }
}
