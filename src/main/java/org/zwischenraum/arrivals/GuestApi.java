package org.zwischenraum.arrivals;

import jakarta.validation.Valid;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Items;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.Links;

/** Guest links, for programs. */
@RestController
@RequestMapping("/api/v1/guests")
class GuestApi {
    private final GuestLinks links;
    private final Links addresses;
    private final Limits limits;

    GuestApi(GuestLinks links, Links addresses, Limits limits) {
        this.links = links;
        this.addresses = addresses;
        this.limits = limits;
    }

    /** @param url where the guest reads the invitation */
    record GuestJson(
            UUID id, UUID space, LocalDate day, @Nullable UUID table, String words, String url) {}

    /** My own that are still good. */
    @GetMapping
    Items<GuestJson> index(Member me) {
        return Items.all(links.of(me).stream().map(this::json).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    GuestJson create(@Valid @RequestBody GuestLinkForm draft, Member me) {
        limits.take("arrivals.links", me.id(), 20, Duration.ofHours(1));
        return json(links.make(draft, me));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> revoke(@PathVariable UUID id, Member me) {
        links.revoke(id, me);
        return ResponseEntity.noContent().build();
    }

    private GuestJson json(GuestLink link) {
        return new GuestJson(
                link.id(), link.space(), link.day(), link.table(), link.words(), addresses.to(link.path()));
    }
}
