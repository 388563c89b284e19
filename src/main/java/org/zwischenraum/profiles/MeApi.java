package org.zwischenraum.profiles;

import jakarta.validation.Valid;
import java.net.URI;
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
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Offers;
import org.zwischenraum.members.Profiles;
import org.zwischenraum.members.Sheets;
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
    private final Pauses pauses;
    private final Links links;

    MeApi(Members members, Sheets sheets, Profiles profiles, Edits edits, Offers offers, Pauses pauses, Links links) {
        this.members = members;
        this.sheets = sheets;
        this.profiles = profiles;
        this.edits = edits;
        this.offers = offers;
        this.pauses = pauses;
        this.links = links;
    }

    /** Whether the member takes a break. */
    record Pause(boolean paused) {}

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
    Items<MyOfferJson> offers(Member me) {
        return Items.all(offers.of(me.id(), me).stream().map(MyOfferJson::of).toList());
    }

    @PostMapping("/offers")
    ResponseEntity<MyOfferJson> give(@Valid @RequestBody OfferForm form, Member me) {
        MyOfferJson made = MyOfferJson.of(offers.add(form.offer(form.idOrNew(), me), me));
        return ResponseEntity.created(URI.create("/api/v1/me/offers/" + made.id()))
                .body(made);
    }

    @PatchMapping("/offers/{offer}")
    MyOfferJson changeOffer(@PathVariable UUID offer, @Valid @RequestBody OfferChange change, Member me) {
        offers.change(change.of(offers.find(offer, me).orElseThrow(NotThere::new)), me);
        return MyOfferJson.of(offers.find(offer, me).orElseThrow(NotThere::new));
    }

    @DeleteMapping("/offers/{offer}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(@PathVariable UUID offer, Member me) {
        if (offers.find(offer, me).isEmpty()) throw new NotThere();
        offers.remove(offer, me);
    }

    @PutMapping("/pause")
    Pause pause(@RequestBody(required = false) @Nullable Pause wanted, Member me) {
        boolean paused = wanted == null || wanted.paused();
        if (paused) pauses.begin(me);
        else pauses.end(me);
        return new Pause(paused);
    }
}
