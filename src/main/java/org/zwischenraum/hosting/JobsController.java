package org.zwischenraum.hosting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.zwischenraum.jobs.FailedJob;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.mail.Outbox;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Page;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** What the house could not do by itself, and a way to try again. */
@Controller
@OpenTo(Standing.HOST)
class JobsController {
    private final Jobs jobs;
    private final HostLog log;

    JobsController(Jobs jobs, HostLog log) {
        this.jobs = jobs;
        this.log = log;
    }

    /** Lasting failures, the newest first. */
    record Failures(List<FailedJob> jobs) {
        /** Only which part of the house was at it: what exactly was due may concern one person alone. */
        String part(FailedJob job, Page page) {
            return page.say(
                    switch (job.kind().split("\\.", 2)[0]) {
                        case "asks" -> "hosting.jobs.of.asks";
                        case "introductions", "outcomes" -> "hosting.jobs.of.introductions";
                        case "members", "profiles", "joining", "invitations", "entry" -> "hosting.jobs.of.members";
                        case "mail" -> "hosting.jobs.of.mail";
                        default -> "hosting.jobs.of.other";
                    });
        }
    }

    @GetMapping("/hosting/jobs")
    Show index() {
        return Show.page("hosting/jobs", new Failures(failed(jobs)));
    }

    /** What is not delivered stands with the letters, where discreet ones are left out. */
    static List<FailedJob> failed(Jobs jobs) {
        return jobs.failed().stream()
                .filter(job -> !job.kind().equals(Outbox.DELIVERY))
                .toList();
    }

    @PostMapping("/hosting/jobs/{id}/retry")
    @Transactional
    public Redirect retry(@PathVariable UUID id, Member me) {
        if (jobs.retry(id)) log.note(me, "hosting.log.jobRetried", id.toString(), Map.of());
        return Redirect.to("/hosting/jobs");
    }
}
