package org.zwischenraum.safety;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Items;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Standing;

/** Whom the token's member has blocked, for programs. */
@RestController
@RequestMapping("/api/v1/me/blocks")
@OpenTo(Standing.FRIEND)
class BlockApi {
    private final Apart apart;
    private final Members members;

    BlockApi(Apart apart, Members members) {
        this.apart = apart;
        this.members = members;
    }

    /** Whom a call is about. */
    record Whom(@NotNull(message = "safety.problem.whom") UUID memberId) {}

    /** Somebody by name. */
    record Named(UUID id, String name) {}

    @GetMapping
    Items<Named> index(Member me) {
        List<UUID> ids = apart.chosenBy(me.id(), Apart.Kind.BLOCK);
        Map<UUID, Member> people = members.named(ids);
        return Items.all(ids.stream()
                .map(people::get)
                .filter(Objects::nonNull)
                .map(member -> new Named(member.id(), member.name()))
                .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Named create(@Valid @RequestBody Whom whom, Member me) {
        Member other = members.findAny(whom.memberId(), me).orElseThrow(NotThere::new);
        apart.keep(me.id(), other.id(), Apart.Kind.BLOCK);
        return new Named(other.id(), other.name());
    }

    @DeleteMapping("/{member}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID member, Member me) {
        apart.end(me.id(), member, Apart.Kind.BLOCK);
    }
}
