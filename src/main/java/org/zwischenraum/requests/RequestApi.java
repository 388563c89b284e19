package org.zwischenraum.requests;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Standing;

/** What one answers when asked, for programs. */
@RestController
@RequestMapping("/api/v1/requests/{id}")
@OpenTo(Standing.FRIEND)
class RequestApi {
    private final Requests requests;

    RequestApi(Requests requests) {
        this.requests = requests;
    }

    @PostMapping("/acceptance")
    ResponseEntity<Void> accept(@PathVariable UUID id, Member me) {
        requests.accept(id, me);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/refusal")
    ResponseEntity<Void> refuse(@PathVariable UUID id, Member me) {
        requests.refuse(id, "", me);
        return ResponseEntity.noContent().build();
    }
}
