package org.zwischenraum.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.zwischenraum.Zwischenraum;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.house.BrowserTest;
import org.zwischenraum.house.House;
import org.zwischenraum.house.Screen;
import org.zwischenraum.house.Screens;

/** Mira's device keeps a passkey and opens the door with it. The browser believes only the address that the house knows. */
@BrowserTest
@SpringBootTest(
        classes = Zwischenraum.class,
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {"server.port=23111", "house.host=localhost"})
@WithDatabase(settings = "base-url=http://localhost:23111")
class PasskeyStoryTest {
    private static final String DEVICE = """
            {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
             "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}
            """;

    @Autowired
    House house;

    @Autowired
    Passkeys passkeys;

    @Test
    void miraMakesAPasskeyAndComesInByIt(Screens screens) {
        house.found();
        Screen screen = withDevice(screens.phone(house.member("mira")));
        screen.go("/me/passkeys").check().press("Passkey anlegen").see("Vergessen");
        assertThat(passkeys.of(house.member("mira").id())).hasSize(1);
        assertThat(house.letters().toString()).contains("Für dich wurde ein Passkey angelegt");

        screen.page().context().clearCookies();
        screen.go("/sign-in?to=/me/sessions").press("Mit Passkey");
        screen.page().waitForURL("**/me/sessions");
        screen.see("Wo du angemeldet bist");
    }

    @Test
    void aPasskeyThatTheHouseDoesNotKnowOpensNothing(Screens screens) {
        house.found();
        Screen screen = withDevice(screens.phone(house.member("mira")));
        screen.go("/me/passkeys").press("Passkey anlegen").see("Vergessen").press("Vergessen");
        screen.see("Du hast noch keinen Passkey");
        screen.page().context().clearCookies();
        screen.go("/sign-in").press("Mit Passkey").see("Das hat nicht geklappt").forgive();
        assertThat(screen.path()).isEqualTo("/sign-in");
    }

    private static Screen withDevice(Screen screen) {
        CDPSession devices = screen.page().context().newCDPSession(screen.page());
        devices.send("WebAuthn.enable");
        JsonObject device = JsonParser.parseString(DEVICE).getAsJsonObject();
        devices.send("WebAuthn.addVirtualAuthenticator", device);
        return screen;
    }
}
