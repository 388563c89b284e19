package org.zwischenraum.community;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** Who is responsible for this house, and what it keeps about people. */
@Controller
@OpenTo(Standing.GUEST)
class LawController {
    private final Communities communities;
    private final Providers providers;
    private final HouseWords words;
    private final Settings settings;

    LawController(Communities communities, Providers providers, HouseWords words, Settings settings) {
        this.communities = communities;
        this.providers = providers;
        this.words = words;
        this.settings = settings;
    }

    /** What the imprint shows. */
    record Imprint(Community community, Provider provider) {}

    /**
     * What the privacy page shows.
     *
     * @param cookie name of the session's cookie
     * @param additions what the house adds in its own words; may be empty
     */
    record Privacy(Community community, Provider provider, String cookie, String additions) {}

    @GetMapping("/imprint")
    Show imprint() {
        return Show.page("community/imprint", new Imprint(communities.get(), providers.get()));
    }

    @GetMapping("/privacy")
    Show privacy(Viewer viewer) {
        String additions =
                words.find(HouseWords.Place.PRIVACY, viewer.language()).orElse("");
        String cookie = settings.secure() ? "__Host-zw" : "zw";
        return Show.page("community/privacy", new Privacy(communities.get(), providers.get(), cookie, additions));
    }
}
