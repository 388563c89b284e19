package org.zwischenraum.asks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Standing;

/** Asking one person, and that person's answer, for programs. */
@RestController
@RequestMapping("/api/v1")
@OpenTo(Standing.FRIEND)
class RequestApi {
    private final Asking asking;
    private final Requests requests;
    private final Members members;
    private final Links links;

    RequestApi(Asking asking, Requests requests, Members members, Links links) {
        this.asking = asking;
        this.requests = requests;
        this.members = members;
        this.links = links;
    }

    record RequestDraft(
            @NotNull(message = "asks.problem.member") UUID memberId) {}

    record RequestJson(
            UUID id, String url, Instant createdAt, AskJson.PersonJson member, SuggestionApi.Progress state) {}

    @PostMapping("/asks/{id}/requests")
    @ResponseStatus(HttpStatus.CREATED)
    RequestJson create(@PathVariable UUID id, @Valid @RequestBody RequestDraft draft, Member me) {
        Ask ask = asking.send(id, draft.memberId(), me);
        Request request = java.util.Objects.requireNonNull(requests.of(ask).get(draft.memberId()));
        return new RequestJson(
                request.id(),
                links.to(ask.path()),
                request.madeAt(),
                AskJson.PersonJson.of(members.get(request.member()), links::to),
                request.isAccepted() ? SuggestionApi.Progress.ACCEPTED : SuggestionApi.Progress.OPEN);
    }

    @PostMapping("/requests/{id}/acceptance")
    ResponseEntity<Void> accept(@PathVariable UUID id, Member me) {
        requests.accept(id, me);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/requests/{id}/refusal")
    ResponseEntity<Void> refuse(@PathVariable UUID id, Member me) {
        requests.refuse(id, "", me);
        return ResponseEntity.noContent().build();
    }
}
