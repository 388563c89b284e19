package org.zwischenraum.hosting;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.zwischenraum.community.Communities;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** What a host does in the first hour. */
@Controller
@OpenTo(Standing.HOST)
class FirstStepsController {
    private final Communities communities;
    private final Settings settings;

    FirstStepsController(Communities communities, Settings settings) {
        this.communities = communities;
        this.settings = settings;
    }

    /** @param sendsMail whether a mail server is set */
    record Steps(String house, boolean sendsMail) {}

    @GetMapping("/hosting/first-steps")
    Show show() {
        return Show.page(
                "hosting/firstSteps",
                new Steps(communities.get().name(), settings.smtp().isPresent()));
    }
}
