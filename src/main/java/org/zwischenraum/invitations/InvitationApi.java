package org.zwischenraum.invitations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zwischenraum.entry.Addressee;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.ApiText;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Items;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Stretch;
import org.zwischenraum.web.Viewer;

/** Hosts' programs invite people. With an address a letter goes there; without one there is only the link. */
@RestController
@OpenTo(Standing.HOST)
class InvitationApi {
    private final Invitations invitations;
    private final Links links;
    private final Limits limits;
    private final Clock clock;

    InvitationApi(Invitations invitations, Links links, Limits limits, Clock clock) {
        this.invitations = invitations;
        this.links = links;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Whom to invite.
     *
     * @param email where the letter goes; none: a link for whoever has it
     * @param friend whether as a friend of the community rather than a member
     * @param places how many people may join by a link without address
     * @param days how long it is good
     */
    record NewInvitation(
            @Nullable
            @Pattern(regexp = Addressee.FORM, message = "entry.problem.email")
            @Size(max = 254, message = "entry.problem.email")
            String email,

            @Nullable @Size(max = 80, message = "entry.problem.name")
            String name,

            @Nullable Language language,

            @Nullable @Size(max = 1000, message = "invitations.problem.words")
            String words,

            boolean friend,

            @Nullable
            @Min(value = 1, message = "invitations.problem.count")
            @Max(value = 100, message = "invitations.problem.count")
            Integer places,

            @Nullable
            @Min(value = 1, message = "invitations.problem.days")
            @Max(value = 30, message = "invitations.problem.days")
            Integer days) {
        Guest guest(Language usual) {
            boolean byMail = email != null;
            return new Guest(
                    byMail ? Invitation.Kind.MAIL : Invitation.Kind.LINK,
                    name == null ? "" : Plain.line(name),
                    email == null ? "" : email,
                    friend ? Standing.FRIEND : Standing.MEMBER,
                    language == null ? usual : language,
                    words == null ? "" : Plain.text(words),
                    byMail || places == null ? 1 : places,
                    Duration.ofDays(days == null ? 30 : days));
        }
    }

    /**
     * An invitation as programs see it.
     *
     * @param link by which one joins; none when one no longer can
     */
    record InvitationJson(
            UUID id,
            String url,
            Instant createdAt,
            Invitation.Kind kind,
            String name,
            String email,
            boolean friend,
            int places,
            int accepted,
            Invitation.State state,
            Instant expiresAt,
            @Nullable Instant openedAt,
            @Nullable String link) {}

    @PostMapping("/api/v1/invitations")
    @ApiText("invitations.api.invite")
    ResponseEntity<InvitationJson> create(@Valid @RequestBody NewInvitation wish, Viewer me) {
        UUID host = me.account().orElseThrow();
        limits.take("invitation", host, Inviting.LETTERS_A_DAY, Duration.ofDays(1));
        Invitation made = invitations.make(Ids.next(), wish.guest(me.language()), host);
        InvitationJson answer = json(made);
        return ResponseEntity.created(URI.create(answer.url())).body(answer);
    }

    @GetMapping("/api/v1/invitations")
    @ApiText("invitations.api.invitations")
    Items<InvitationJson> index(Stretch stretch) {
        return stretch.cut(invitations.before(stretch.beforeId(), stretch.rows()), Invitation::id, this::json);
    }

    @GetMapping("/api/v1/invitations/{id}")
    @ApiText("invitations.api.invitation")
    InvitationJson show(@PathVariable UUID id) {
        return json(invitations.find(id).orElseThrow(NotThere::new));
    }

    @DeleteMapping("/api/v1/invitations/{id}")
    @ApiText("invitations.api.revoke")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id, Viewer me) {
        Invitation invitation = invitations.find(id).orElseThrow(NotThere::new);
        invitations.revoke(invitation.id(), me.account().orElseThrow());
    }

    private InvitationJson json(Invitation invitation) {
        boolean good = invitation.isGoodAt(clock.instant());
        return new InvitationJson(
                invitation.id(),
                links.to("/hosting/invitations/" + invitation.id()),
                invitation.madeAt(),
                invitation.kind(),
                invitation.name(),
                invitation.email(),
                invitation.standing() == Standing.FRIEND,
                invitation.places(),
                invitation.acceptedBy().size(),
                invitation.state(clock.instant()),
                invitation.expiresAt(),
                invitation.openedAt(),
                good ? invitations.path(invitation).map(links::to).orElse(null) : null);
    }
}
