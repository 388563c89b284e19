package org.zwischenraum.push;

import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;

/** A device of Mira's, with the keys of the example in RFC 8291 (5). */
public class PushFixture implements Fixture {
    private static final String KEY =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    private static final String SECRET = "BTBZMqHH6r4Tts7J_aSIgg";

    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of(
                "POST /me/push",
                scene -> Knock.at("/me/push", "endpoint", endpoint(), "publicKey", KEY, "secret", SECRET),
                "POST /me/push/{id}/removal",
                scene -> Knock.at("/me/push/" + device(scene) + "/removal"));
    }

    private static String endpoint() {
        return "https://updates.push.services.mozilla.com/wpush/v2/abc";
    }

    private static UUID device(Scene scene) {
        Subscriptions subscriptions = scene.the(Subscriptions.class);
        Base64.Decoder base64 = Base64.getUrlDecoder();
        subscriptions.begin(
                endpoint() + scene.newId(),
                base64.decode(KEY),
                base64.decode(SECRET),
                "",
                scene.house().memberOf(scene.mira()));
        return subscriptions.of(scene.mira().id()).getFirst().id();
    }
}
