package org.zwischenraum.community;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<Credit> credits;

    LawController(
            Communities communities,
            Providers providers,
            HouseWords words,
            Settings settings,
            ObjectProvider<Credit> credits) {
        this.communities = communities;
        this.providers = providers;
        this.words = words;
        this.settings = settings;
        this.credits = credits;
    }

    /**
     * What the imprint shows.
     *
     * @param credits keys of sentences that name whose work is used
     */
    record Imprint(Community community, Provider provider, List<String> credits) {}

    /**
     * What the privacy page shows.
     *
     * @param cookie name of the session's cookie
     * @param additions what the house adds in its own words; may be empty
     */
    record Privacy(Community community, Provider provider, String cookie, String additions) {}

    @GetMapping("/imprint")
    Show imprint() {
        List<String> named = credits.orderedStream()
                .flatMap(credit -> credit.sentence().stream())
                .toList();
        return Show.page("community/imprint", new Imprint(communities.get(), providers.get(), named));
    }

    @GetMapping("/privacy")
    Show privacy(Viewer viewer) {
        String additions =
                words.find(HouseWords.Place.PRIVACY, viewer.language()).orElse("");
        String cookie = settings.secure() ? "__Host-zw" : "zw";
        return Show.page("community/privacy", new Privacy(communities.get(), providers.get(), cookie, additions));
    }
}
