package org.zwischenraum.safety;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Standing;

/** Telling the hosts about somebody, for programs. */
@RestController
class ReportApi {
    private final Reports reports;
    private final Members members;
    private final Limits limits;

    ReportApi(Reports reports, Members members, Limits limits) {
        this.reports = reports;
        this.members = members;
        this.limits = limits;
    }

    /** What a program tells the hosts for its member. */
    record Telling(
            @Nullable UUID id,
            @NotNull(message = "safety.problem.whom") UUID memberId,

            @NotBlank(message = "safety.problem.report") @Size(max = 2000, message = "safety.problem.reportLong")
            String text) {
        Telling {
            text = Plain.text(text == null ? "" : text);
        }
    }

    /** What was told. */
    record Told(UUID id) {}

    @PostMapping("/api/v1/reports")
    @OpenTo(Standing.FRIEND)
    @ResponseStatus(HttpStatus.CREATED)
    Told create(@Valid @RequestBody Telling telling, Member me) {
        Member who = members.findAny(telling.memberId(), me).orElseThrow(NotThere::new);
        limits.take("report", me.id(), 20, Duration.ofDays(1));
        UUID id = telling.id() == null ? Ids.next() : telling.id();
        reports.make(id, me, who.id(), telling.text());
        return new Told(id);
    }
}
