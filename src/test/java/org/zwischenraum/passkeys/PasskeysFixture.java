package org.zwischenraum.passkeys;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.web.Ids;

/** Passkeys that Mira does not have. */
public class PasskeysFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.ofEntries(
                entry("POST /sign-in/passkey", scene -> Knock.at("/sign-in/passkey")),
                entry("POST /me/passkeys/{id}/removal", scene -> Knock.at("/me/passkeys/" + Ids.next() + "/removal")));
    }
}
