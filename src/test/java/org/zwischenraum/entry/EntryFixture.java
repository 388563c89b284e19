package org.zwischenraum.entry;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.web.Ids;

/** Mira's link to come in and Mira's tokens. */
public class EntryFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of(
                "GET /sign-in/{secret}", scene -> Knock.at("/sign-in/" + ticket(scene)),
                "POST /sign-in/{secret}", scene -> Knock.at("/sign-in/" + ticket(scene)),
                "POST /sign-in", scene -> Knock.at("/sign-in", "email", "nobody@example.org"),
                "POST /me/tokens", scene -> Knock.at("/me/tokens", "id", Ids.next(), "name", "Skript"),
                "POST /me/tokens/{id}/revocation",
                        scene -> Knock.at(
                                "/me/tokens/" + token(scene, scene.mira().id()) + "/revocation"));
    }

    private static String ticket(Scene scene) {
        return scene.the(Tickets.class).issue(scene.mira().id(), Ticket.Purpose.SIGN_IN, "/", Duration.ofMinutes(10));
    }

    private static UUID token(Scene scene, UUID account) {
        scene.the(ApiTokens.class).make(account, "Skript", Set.of(Scope.READ), Duration.ofDays(1));
        return scene.the(ApiTokens.class).of(account).getFirst().id();
    }
}
