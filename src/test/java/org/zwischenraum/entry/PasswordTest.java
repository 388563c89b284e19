package org.zwischenraum.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

@HouseTest
class PasswordTest {
    private static final String EMAIL = "mira.sommer@example.org";
    private static final String GOOD = "Sieben Möwen im Kofferraum";

    @Autowired
    House house;

    Visitor mira;

    @BeforeEach
    void aHouse() {
        house.found();
        mira = house.member("mira");
    }

    @Test
    void aPasswordIsOneMoreDoor() {
        assertThat(mira.post("/me/password", "password", GOOD).leadsTo()).isEqualTo("/me/settings");
        Visitor elsewhere = house.guest();
        assertThat(signIn(elsewhere, EMAIL, GOOD, "/me/settings").leadsTo()).isEqualTo("/me/settings");
        assertThat(elsewhere.get("/me/settings").text()).contains("Du hast ein Passwort.");
    }

    @Test
    void itIsKeptAsArgon2idAndNowhereElse() {
        mira.post("/me/password", "password", GOOD);
        assertThat(house.sql()
                        .sql("select password_hash from account where password_hash is not null")
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressSoundTheSame() {
        mira.post("/me/password", "password", GOOD);
        Answer wrong = signIn(house.guest(), EMAIL, "falsch falsch falsch", "/");
        Answer unknown = signIn(house.guest(), "nobody@example.org", GOOD, "/");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(wrong.problem("password"))
                .isEqualTo(unknown.problem("password"))
                .isNotEmpty();
        assertThat(wrong.page().select("#email").val()).isEqualTo(EMAIL);
        assertThat(wrong.page().select("#password").val()).isEmpty();
    }

    @Test
    void whoHasNoPasswordComesInByNone() {
        assertThat(signIn(house.guest(), EMAIL, "nobody", "/").status()).isEqualTo(422);
    }

    @Test
    void shortAndCommonPasswordsAreRefused() {
        assertThat(mira.post("/me/password", "password", "kurz").problem("password"))
                .contains("10");
        assertThat(mira.post("/me/password", "password", "Passwort2026").problem("password"))
                .contains("erraten");
        assertThat(mira.post("/me/password", "password", "x".repeat(300)).status())
                .isEqualTo(422);
    }

    @Test
    void settingItEndsWhatIsSignedInElsewhereAndTellsByLetter() {
        Visitor thief = house.guest();
        mira.post("/me/password", "password", GOOD);
        signIn(thief, EMAIL, GOOD, "/");
        mira.post("/me/password", "password", GOOD + "!");
        assertThat(thief.get("/me/settings").leadsTo()).startsWith("/sign-in");
        assertThat(mira.get("/me/settings").status()).isEqualTo(200);
        assertThat(String.valueOf(house.letters().getLast())).contains("Dein Passwort wurde geändert");
    }

    @Test
    void tenWrongOnesInAnHourAreTooMany() {
        for (int i = 0; i < 10; i++) signIn(house.guest(), EMAIL, "falsch falsch", "/");
        assertThat(signIn(house.guest(), EMAIL, "falsch falsch", "/").status()).isEqualTo(429);
    }

    @Test
    void changingItAsksForProofWhichThePasswordGives() {
        mira.post("/me/password", "password", GOOD);
        house.clock().advance(Duration.ofMinutes(40));
        assertThat(mira.get("/me/password").leadsTo()).startsWith("/me/proof");
        assertThat(mira.post("/me/password", "password", GOOD + "2").leadsTo()).startsWith("/me/proof");
        assertThat(mira.post("/me/proof", "to", "/me/password", "password", "falsch falsch")
                        .status())
                .isEqualTo(422);
        String before = mira.cookie("zw");
        assertThat(mira.post("/me/proof", "to", "/me/password", "password", GOOD)
                        .leadsTo())
                .isEqualTo("/me/password");
        assertThat(mira.cookie("zw")).isNotEqualTo(before);
        assertThat(mira.get("/me/password").status()).isEqualTo(200);
    }

    @Test
    void itCanBeTakenAwayAgain() {
        mira.post("/me/password", "password", GOOD);
        mira.post("/me/password/removal");
        assertThat(signIn(house.guest(), EMAIL, GOOD, "/").status()).isEqualTo(422);
    }

    private static Answer signIn(Visitor visitor, String email, String password, String to) {
        return visitor.post("/sign-in", "email", email, "password", password, "to", to);
    }
}
