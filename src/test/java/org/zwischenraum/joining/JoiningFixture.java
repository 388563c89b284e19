package org.zwischenraum.joining;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.invitations.Guest;
import org.zwischenraum.invitations.Invitation;
import org.zwischenraum.invitations.Invitations;
import org.zwischenraum.text.Language;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Standing;

/** An invitation that nobody has taken, and somebody who asked to join. */
public class JoiningFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of(
                "GET /welcome/{secret}", scene -> Knock.at(welcome(scene)),
                "GET /welcome/{secret}/form", scene -> Knock.at(welcome(scene) + "/form"),
                "POST /welcome/{secret}/opening", scene -> Knock.at(welcome(scene) + "/opening"),
                "POST /welcome/{secret}", scene -> Knock.at(welcome(scene), form(scene)),
                "POST /join", scene -> Knock.at("/join", form(scene)),
                "GET /join/{secret}", scene -> Knock.at("/join/" + asked(scene)),
                "POST /join/{secret}", scene -> Knock.at("/join/" + asked(scene)),
                "POST /hosting/joinings/{id}/approval",
                        scene -> Knock.at("/hosting/joinings/" + waiting(scene) + "/approval"),
                "POST /hosting/joinings/{id}/refusal",
                        scene -> Knock.at("/hosting/joinings/" + waiting(scene) + "/refusal"));
    }

    private static Object[] form(Scene scene) {
        String email = "anna." + scene.someone().ordinal() + "@example.org";
        return new Object[] {"name", "Anna", "email", email, "language", "DE", "agreed", "true"};
    }

    private static String welcome(Scene scene) {
        Invitations invitations = scene.the(Invitations.class);
        Guest guest = Guest.byMail("Anna", "anna@example.org", Standing.MEMBER, Language.DE, "");
        Invitation invitation =
                invitations.make(Ids.next(), guest, scene.tanja().id());
        return invitations.path(invitation).orElseThrow();
    }

    private static String asked(Scene scene) {
        return scene.the(Joinings.class).ask(wish(Ids.next()), null).orElseThrow();
    }

    private static UUID waiting(Scene scene) {
        UUID id = Ids.next();
        scene.the(Joinings.class).ask(wish(id), null);
        return id;
    }

    private static JoiningForm wish(UUID id) {
        return new JoiningForm(id, "Anna", "anna@example.org", Language.DE, "", true);
    }
}
