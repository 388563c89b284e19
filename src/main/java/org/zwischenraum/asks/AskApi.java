package org.zwischenraum.asks;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

/** What people seek, for programs. */
@RestController
@RequestMapping("/api/v1/asks")
@OpenTo(Standing.FRIEND)
class AskApi {
    private final Asks asks;
    private final AskLists lists;
    private final Members members;
    private final Links links;
    private final Limits limits;

    AskApi(Asks asks, AskLists lists, Members members, Links links, Limits limits) {
        this.asks = asks;
        this.lists = lists;
        this.members = members;
        this.links = links;
        this.limits = limits;
    }

    @GetMapping
    Items<AskJson> index(
            Member me,
            Stretch stretch,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable State state) {
        List<Ask> rows = lists.list(me, mine, state, stretch.beforeId(), stretch.rows());
        Map<UUID, Member> authors = members.named(rows.stream().map(Ask::author).toList());
        return stretch.cut(rows, Ask::id, ask -> json(ask, authors.get(ask.author()), me));
    }

    @PostMapping
    ResponseEntity<AskJson> create(@Valid @RequestBody AskDraft draft, Member me) {
        limits.take("asks", me.id(), 120, java.time.Duration.ofHours(1));
        AskJson made = json(asks.post(draft.asNew(), me), me);
        return ResponseEntity.created(URI.create("/api/v1/asks/" + made.id())).body(made);
    }

    @GetMapping("/{id}")
    AskJson show(@PathVariable UUID id, Member me) {
        return json(asks.find(id, me).orElseThrow(NotThere::new), me);
    }

    @PatchMapping("/{id}")
    AskJson change(@PathVariable UUID id, @Valid @RequestBody AskDraft draft, Member me) {
        Ask ask = asks.openOf(id, me);
        return json(asks.change(id, draft.over(ask), me), me);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> withdraw(@PathVariable UUID id, Member me) {
        asks.withdraw(id, me);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{id}/prolongation")
    AskJson prolong(@PathVariable UUID id, Member me) {
        return json(asks.prolong(id, me), me);
    }

    private AskJson json(Ask ask, Member me) {
        return json(ask, members.get(ask.author()), me);
    }

    private AskJson json(Ask ask, @Nullable Member author, Member me) {
        return AskJson.of(ask, ask.namesAuthorTo(me) ? author : null, ask.state(asks.today()), links::to);
    }
}
