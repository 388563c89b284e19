package org.zwischenraum.closures;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskJson;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Standing;

/** Closing an ask, for programs: who helped, and a word to them. */
@RestController
@RequestMapping("/api/v1/asks/{id}/closure")
@OpenTo(Standing.FRIEND)
class ClosureApi {
    private final Closures closures;
    private final Links links;

    ClosureApi(Closures closures, Links links) {
        this.closures = closures;
        this.links = links;
    }

    /** @param thanks the same words to each who helped; may be left out */
    record ClosureDraft(
            @Nullable List<UUID> helpedBy,

            @Nullable @Size(max = 1000, message = "closures.problem.thanksLong")
            String thanks) {
        List<UUID> helpers() {
            return helpedBy == null
                    ? List.of()
                    : helpedBy.stream().filter(Objects::nonNull).toList();
        }

        String words() {
            return Plain.text(thanks == null ? "" : thanks);
        }
    }

    /** @param id of the ask, which ends but once */
    record ClosureJson(UUID id, String url, Instant createdAt, List<AskJson.PersonJson> helpedBy) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ClosureJson create(@PathVariable UUID id, @Valid @RequestBody ClosureDraft draft, Member me) {
        Ask ask = closures.close(id, draft.helpers(), draft.words(), me);
        List<AskJson.PersonJson> helpers = closures.helpers(ask, me).stream()
                .map(helper -> AskJson.PersonJson.of(helper, links::to))
                .toList();
        return new ClosureJson(ask.id(), links.to(ask.path()), Objects.requireNonNull(ask.closedAt()), helpers);
    }
}
