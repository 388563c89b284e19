package org.zwischenraum.suggestions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskJson;
import org.zwischenraum.chat.Conversations;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.requests.Asked;
import org.zwischenraum.requests.Request;
import org.zwischenraum.requests.Requests;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Standing;

/** Asking one person who could help, for programs. */
@RestController
@RequestMapping("/api/v1/asks/{id}/requests")
@OpenTo(Standing.FRIEND)
class AskingApi {
    private final Asking asking;
    private final Requests requests;
    private final Conversations conversations;
    private final Members members;
    private final Links links;

    AskingApi(Asking asking, Requests requests, Conversations conversations, Members members, Links links) {
        this.asking = asking;
        this.requests = requests;
        this.conversations = conversations;
        this.members = members;
        this.links = links;
    }

    record RequestDraft(
            @NotNull(message = "suggestions.problem.member") UUID memberId) {}

    record RequestJson(UUID id, String url, Instant createdAt, AskJson.PersonJson member, Asked.Progress state) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RequestJson create(@PathVariable UUID id, @Valid @RequestBody RequestDraft draft, Member me) {
        Ask ask = asking.send(id, draft.memberId(), me);
        return json(ask, Objects.requireNonNull(requests.of(ask).get(draft.memberId())));
    }

    private RequestJson json(Ask ask, Request request) {
        return new RequestJson(
                request.id(),
                links.to(ask.path()),
                request.madeAt(),
                AskJson.PersonJson.of(members.get(request.member()), links::to),
                Asked.of(request, conversations).progress());
    }
}
