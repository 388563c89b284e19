package org.zwischenraum.hosting;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.community.Enquiries;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;

/** What lies on the hosts' desk: somebody outside has written. */
public class HostingFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of(
                "POST /hosting/features/{module}", _ -> Knock.at("/hosting/features/days"),
                "POST /hosting/features/{module}/removal", _ -> Knock.at("/hosting/features/days/removal"),
                "POST /hosting/jobs/{id}/retry", scene -> Knock.at("/hosting/jobs/" + scene.newId() + "/retry"),
                "POST /hosting/letters/{id}/retry", scene -> Knock.at("/hosting/letters/" + scene.newId() + "/retry"),
                "POST /hosting/letters/addresses/{account}/trust",
                        scene -> Knock.at("/hosting/letters/addresses/" + scene.newId() + "/trust"),
                "GET /hosting/enquiries/{id}", scene -> Knock.at("/hosting/enquiries/" + enquiry(scene)),
                "POST /hosting/enquiries/{id}/settlement",
                        scene -> Knock.at(
                                "/hosting/enquiries/" + enquiry(scene) + "/settlement", "answer", "Ja, am Fenster."));
    }

    private static UUID enquiry(Scene scene) {
        scene.house().guest().post("/contact", "text", "Habt ihr Platz?", "email", "ada@example.org");
        return scene.the(Enquiries.class).open().getFirst().id();
    }
}
