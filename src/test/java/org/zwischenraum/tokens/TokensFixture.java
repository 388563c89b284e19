package org.zwischenraum.tokens;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.web.Ids;

/** A token of Mira's. */
public class TokensFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.ofEntries(
                entry("POST /me/tokens", scene -> Knock.at("/me/tokens", "id", Ids.next(), "name", "Skript")),
                entry(
                        "POST /me/tokens/{id}/revocation",
                        scene -> Knock.at(
                                "/me/tokens/" + token(scene, scene.mira().id()) + "/revocation")));
    }

    private static UUID token(Scene scene, UUID account) {
        scene.the(ApiTokens.class).make(account, "Skript", Set.of(Scope.READ), Duration.ofDays(1));
        return scene.the(ApiTokens.class).of(account).getFirst().id();
    }
}
