package org.zwischenraum.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordsTest {
    private final CommonPasswords common = new CommonPasswords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwort123",
                "P@ssw0rd2026!",
                "Sommer2026!!",
                "Contraseña1",
                "1234567890",
                "qwertzuiop",
                "aaaaaaaaaaaa",
                "abababababab",
                "abcdefghij",
                "hallowelcome1",
                "Schatzi1990!",
                "31122026!!!",
                "hausamhafen1",
                "mira.sommer1"
            })
    void whatIsGuessedFirstIsRefused(String password) {
        assertThat(common.isCommon(password, "mira.sommer", "Haus am Hafen")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sieben Möwen schlafen im Kofferraum",
                "lampenschirm-traktor",
                "kX9#mPq2vL",
                "el tranvía huele a romero",
                "Берёза под окном",
                "sommer kaffee garten fahrrad"
            })
    void whatOnlyOneKnowsIsGood(String password) {
        assertThat(common.isCommon(password, "mira.sommer", "Haus am Hafen")).isFalse();
    }
}
