package org.zwischenraum.entry;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.text.Language;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Standing;

/** Mira's link to come in, her tokens, her wish for help, and an invitation by Tanja. */
public class EntryFixture implements Fixture {
    private static final String INVITATIONS = "/hosting/invitations";

    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.ofEntries(
                entry("GET /sign-in/{secret}", scene -> Knock.at("/sign-in/" + ticket(scene))),
                entry("POST /sign-in/{secret}", scene -> Knock.at("/sign-in/" + ticket(scene))),
                entry("POST /sign-in", scene -> Knock.at("/sign-in", "email", "nobody@example.org")),
                entry("POST /sign-in/help", scene -> Knock.at("/sign-in/help", "email", "nobody@example.org")),
                entry("POST /sign-in/passkey", scene -> Knock.at("/sign-in/passkey")),
                entry("GET /address/{secret}", scene -> Knock.at("/address/" + move(scene))),
                entry("POST /address/{secret}", scene -> Knock.at("/address/" + move(scene))),
                entry("POST /me/address", scene -> Knock.at("/me/address", "email", "neu@example.org")),
                entry("POST /me/password", scene -> Knock.at("/me/password", "password", "Sieben Möwen im Boot")),
                entry("POST /me/passkeys/{id}/removal", scene -> Knock.at("/me/passkeys/" + Ids.next() + "/removal")),
                entry("POST /me/sessions/{id}/end", scene -> Knock.at("/me/sessions/" + session(scene) + "/end")),
                entry("POST /me/tokens", scene -> Knock.at("/me/tokens", "id", Ids.next(), "name", "Skript")),
                entry(
                        "POST /me/tokens/{id}/revocation",
                        scene -> Knock.at(
                                "/me/tokens/" + token(scene, scene.mira().id()) + "/revocation")),
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
                entry("DELETE /api/v1/invitations/{id}", scene -> Knock.at("/api/v1/invitations/" + invitation(scene))),
                entry(
                        "POST /hosting/sign-in-help/{id}/link",
                        scene -> Knock.at("/hosting/sign-in-help/" + help(scene) + "/link")));
    }

    private static String ticket(Scene scene) {
        return scene.the(Tickets.class).issue(scene.mira().id(), Ticket.Purpose.SIGN_IN, "/", Duration.ofMinutes(10));
    }

    private static String move(Scene scene) {
        return scene.the(Tickets.class)
                .issue(scene.mira().id(), Ticket.Purpose.CONFIRM_ADDRESS, "neu@example.org", Duration.ofMinutes(10));
    }

    private static UUID session(Scene scene) {
        scene.the(Sessions.class).start(scene.mira().id(), "");
        return scene.the(Sessions.class).of(scene.mira().id()).getFirst().id();
    }

    private static UUID token(Scene scene, UUID account) {
        scene.the(ApiTokens.class).make(account, "Skript", Set.of(Scope.READ), Duration.ofDays(1));
        return scene.the(ApiTokens.class).of(account).getFirst().id();
    }

    private static UUID invitation(Scene scene) {
        Guest guest = Guest.byMail("Anna", "anna@example.org", Standing.MEMBER, Language.DE, "");
        return scene.the(Invitations.class)
                .make(Ids.next(), guest, scene.tanja().id())
                .id();
    }

    private static UUID help(Scene scene) {
        SignInHelps helps = scene.the(SignInHelps.class);
        helps.ask(scene.house().cast().person("mira").email());
        return helps.waiting().getFirst().id();
    }
}
