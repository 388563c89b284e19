package org.zwischenraum.hosting;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.Providers;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** What a host does in the first hour. */
@Controller
@OpenTo(Standing.HOST)
class FirstStepsController {
    private final Communities communities;
    private final Providers providers;
    private final Settings settings;
    private final Members members;

    FirstStepsController(Communities communities, Providers providers, Settings settings, Members members) {
        this.communities = communities;
        this.providers = providers;
        this.settings = settings;
        this.members = members;
    }

    /**
     * @param alone whether nobody but the first host is here
     * @param open whether the house says who is responsible for it
     * @param sendsMail whether a mail server is set
     */
    record Steps(String firstName, String house, boolean alone, boolean open, boolean sendsMail) {}

    @GetMapping("/hosting/first-steps")
    Show show(Member me) {
        return Show.page(
                "hosting/firstSteps",
                new Steps(
                        me.firstName(),
                        communities.get().name(),
                        members.listed().size() < 2,
                        providers.tellAll(),
                        settings.smtp().isPresent()));
    }
}
