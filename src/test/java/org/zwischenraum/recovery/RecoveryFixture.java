package org.zwischenraum.recovery;

import static java.util.Map.entry;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;

/** Mira's wish for help to come in. */
public class RecoveryFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.ofEntries(
                entry("POST /sign-in/help", scene -> Knock.at("/sign-in/help", "email", "nobody@example.org")),
                entry(
                        "POST /hosting/sign-in-help/{id}/link",
                        scene -> Knock.at("/hosting/sign-in-help/" + help(scene) + "/link")));
    }

    private static UUID help(Scene scene) {
        SignInHelps helps = scene.the(SignInHelps.class);
        helps.ask(scene.house().cast().person("mira").email());
        return helps.waiting().getFirst().id();
    }
}
