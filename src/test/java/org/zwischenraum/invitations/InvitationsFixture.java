package org.zwischenraum.invitations;

import static java.util.Map.entry;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.text.Language;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Standing;

/** An invitation by Tanja. */
public class InvitationsFixture implements Fixture {
    private static final String INVITATIONS = "/hosting/invitations";

    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.ofEntries(
                entry("POST " + INVITATIONS, scene -> Knock.at(INVITATIONS, "kind", "LINK", "count", "3")),
                entry("GET " + INVITATIONS + "/{id}", scene -> Knock.at(INVITATIONS + "/" + invitation(scene))),
                entry(
                        "POST " + INVITATIONS + "/{id}/revocation",
                        scene -> Knock.at(INVITATIONS + "/" + invitation(scene) + "/revocation")),
                entry(
                        "POST " + INVITATIONS + "/{id}/reminder",
                        scene -> Knock.at(INVITATIONS + "/" + invitation(scene) + "/reminder")),
                entry("POST /api/v1/invitations", scene -> Knock.json("/api/v1/invitations", "{\"places\": 2}")),
                entry("GET /api/v1/invitations/{id}", scene -> Knock.at("/api/v1/invitations/" + invitation(scene))),
                entry(
                        "DELETE /api/v1/invitations/{id}",
                        scene -> Knock.at("/api/v1/invitations/" + invitation(scene))));
    }

    private static UUID invitation(Scene scene) {
        Guest guest = Guest.byMail("Anna", "anna@example.org", Standing.MEMBER, Language.DE, "");
        return scene.the(Invitations.class)
                .make(Ids.next(), guest, scene.tanja().id())
                .id();
    }
}
