package org.zwischenraum.hosting;

import gg.jte.TemplateEngine;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.web.Page;

/** Says that the house could not do something, however often it tried. */
@Component
class JobsCard extends DeskCard {
    private final Jobs jobs;

    JobsCard(TemplateEngine engine, Jobs jobs) {
        super(engine);
        this.jobs = jobs;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    Optional<Waiting> waiting(Page page) {
        int count = JobsController.failed(jobs).size();
        if (count == 0) return Optional.empty();
        return Optional.of(new Waiting(
                page.say("hosting.jobs.title"),
                page.say("hosting.jobs.waiting", "count", count),
                page.say("hosting.jobs.go"),
                "/hosting/jobs",
                false));
    }
}
