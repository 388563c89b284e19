package org.zwischenraum.members;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zwischenraum.web.Items;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Standing;

/** The token's own member, for programs. */
@RestController
@RequestMapping("/api/v1/me")
class MeApi {
    private final Members members;
    private final Sheets sheets;
    private final Profiles profiles;
    private final Edits edits;
    private final Offers offers;
    private final Apart apart;
    private final Pauses pauses;
    private final Links links;

    MeApi(
            Members members,
            Sheets sheets,
            Profiles profiles,
            Edits edits,
            Offers offers,
            Apart apart,
            Pauses pauses,
            Links links) {
        this.members = members;
        this.sheets = sheets;
        this.profiles = profiles;
        this.edits = edits;
        this.offers = offers;
        this.apart = apart;
        this.pauses = pauses;
        this.links = links;
    }

    /** Whom a call is about. */
    record Whom(UUID memberId) {}

    /** Whether the member takes a break. */
    record Pause(boolean paused) {}

    /** Somebody by name. */
    record Named(UUID id, String name) {}

    @GetMapping
    @OpenTo(Standing.FRIEND)
    MeJson show(Member me) {
        return MeJson.of(me, sheets.of(me.id()), MemberJson.of(me, profiles.of(me, me), links));
    }

    @PatchMapping
    MeJson change(@Valid @RequestBody MeChange change, Member me) {
        edits.make(me.id(), change.version(), change.edit());
        return show(members.get(me.id()));
    }

    @GetMapping("/offers")
    Items<OfferJson> offers(Member me) {
        return Items.all(offers.of(me.id(), me).stream().map(OfferJson::of).toList());
    }

    @PostMapping("/offers")
    ResponseEntity<OfferJson> give(@Valid @RequestBody OfferForm form, Member me) {
        OfferJson made = OfferJson.of(offers.add(form.offer(form.idOrNew(), me), me));
        return ResponseEntity.created(URI.create("/api/v1/me/offers/" + made.id()))
                .body(made);
    }

    @PatchMapping("/offers/{offer}")
    OfferJson changeOffer(@PathVariable UUID offer, @Valid @RequestBody OfferForm form, Member me) {
        offers.change(form.offer(offer, me), me);
        return OfferJson.of(offers.find(offer, me).orElseThrow(NotThere::new));
    }

    @DeleteMapping("/offers/{offer}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(@PathVariable UUID offer, Member me) {
        if (offers.find(offer, me).isEmpty()) throw new NotThere();
        offers.remove(offer, me);
    }

    @GetMapping("/blocks")
    @OpenTo(Standing.FRIEND)
    Items<Named> blocks(Member me) {
        List<UUID> ids = apart.chosenBy(me.id(), Apart.Kind.BLOCK);
        Map<UUID, Member> people = members.named(ids);
        return Items.all(people.values().stream()
                .map(member -> new Named(member.id(), member.name()))
                .toList());
    }

    @PostMapping("/blocks")
    @OpenTo(Standing.FRIEND)
    @ResponseStatus(HttpStatus.CREATED)
    Named block(@RequestBody Whom whom, Member me) {
        Member other = members.findAny(whom.memberId(), me).orElseThrow(NotThere::new);
        apart.keep(me.id(), other.id(), Apart.Kind.BLOCK);
        return new Named(other.id(), other.name());
    }

    @DeleteMapping("/blocks/{member}")
    @OpenTo(Standing.FRIEND)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unblock(@PathVariable UUID member, Member me) {
        apart.end(me.id(), member, Apart.Kind.BLOCK);
    }

    @PutMapping("/pause")
    Pause pause(@RequestBody(required = false) @Nullable Pause wanted, Member me) {
        boolean paused = wanted == null || wanted.paused();
        if (paused) pauses.begin(me);
        else pauses.end(me);
        return new Pause(paused);
    }
}
