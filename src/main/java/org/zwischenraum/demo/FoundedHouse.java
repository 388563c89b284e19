package org.zwischenraum.demo;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.Country;
import org.zwischenraum.community.Detail;
import org.zwischenraum.community.Providers;
import org.zwischenraum.text.Language;

/** Haus am Hafen as it is founded: with all that law asks for, so that its doors are open. */
@Component
public class FoundedHouse {
    private final Communities communities;
    private final Providers providers;

    FoundedHouse(Communities communities, Providers providers) {
        this.communities = communities;
        this.providers = providers;
    }

    boolean isThere() {
        return communities.find().isPresent();
    }

    /** Founds it in a database in which there is none yet. */
    public void found() {
        communities.found(
                "Haus am Hafen",
                List.of(Language.DE, Language.EN, Language.ES),
                ZoneId.of("Europe/Berlin"),
                Country.DE);
        providers.keep(details());
    }

    /** Who answers for a house that does not exist. */
    private static Map<Detail, String> details() {
        Map<Detail, String> details = new HashMap<>();
        details.put(Detail.NAME, "Haus am Hafen (Demo)");
        details.put(Detail.ADDRESS, "Am alten Speicher 3\n12345 Hafenstadt");
        details.put(Detail.EMAIL, "haus@example.org");
        details.put(Detail.SECOND_CONTACT, "+49 30 23125 000");
        details.put(Detail.EDITOR, "Tanja Baum\nAm alten Speicher 3\n12345 Hafenstadt");
        details.put(Detail.SERVER, "Demo");
        details.put(Detail.DATA_AUTHORITY, "Demo");
        return details;
    }
}
