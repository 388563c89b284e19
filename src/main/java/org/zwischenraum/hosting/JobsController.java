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
import org.zwischenraum.members.Member;
import org.zwischenraum.web.OpenTo;
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
    record Failures(List<FailedJob> jobs) {}

    @GetMapping("/hosting/jobs")
    Show index() {
        return Show.page("hosting/jobs", new Failures(jobs.failed()));
    }

    @PostMapping("/hosting/jobs/{id}/retry")
    @Transactional
    public Redirect retry(@PathVariable UUID id, Member me) {
        if (jobs.retry(id)) log.note(me, "hosting.log.jobRetried", id.toString(), Map.of());
        return Redirect.to("/hosting/jobs");
    }
}
