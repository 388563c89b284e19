package org.zwischenraum.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zwischenraum.command.AtTheDoor;
import org.zwischenraum.command.LocalDoor;
import org.zwischenraum.house.Visitor;

/** {@code ./zwischenraum token}, over the real local door. */
class TokenCommandTest extends AtTheDoor {
    private static final String MIRA = "mira.sommer@example.org";

    @Test
    void theTokenAndNothingElseStandsOnStandardOutput() {
        house.member("mira");
        LocalDoor.Result made = door.type("token", "--member", MIRA);
        assertThat(made.exit()).isZero();
        assertThat(made.out()).matches("zw_[A-Za-z0-9_-]{20,}\\R");
        assertThat(made.err()).isEmpty();
        assertThat(with(made).api("GET", "/api/v1/me").json().get("name").asString())
                .isEqualTo("Mira Sommer");
    }

    @Test
    void itReachesAsFarAsItsScopes() {
        house.member("mira");
        Visitor reader = with(door.type("token", "--member", MIRA, "--scope", "read"));
        assertThat(reader.api("GET", "/api/v1/me").status()).isEqualTo(200);
        assertThat(reader.api("PUT", "/api/v1/me/pause", "{\"paused\": true}").status())
                .isEqualTo(403);
    }

    @Test
    void theScopeOfHostsMakesNobodyAHost() {
        house.member("mira");
        Visitor mira = with(door.type("token", "--member", MIRA, "--scope", "read,write,host"));
        assertThat(mira.api("GET", "/api/v1/members.csv").status()).isEqualTo(403);
        Visitor tanja = with(door.type("token", "--member", "tanja.baum@example.org", "--scope", "read,host"));
        assertThat(tanja.api("GET", "/api/v1/members.csv").status()).isEqualTo(200);
    }

    @Test
    void whatIsWrongIsSaidInOneSentence() {
        LocalDoor.Result nobody = door.type("token", "--member", "nobody@example.org");
        assertThat(nobody.exit()).isEqualTo(1);
        assertThat(nobody.out()).isEmpty();
        assertThat(nobody.err()).contains("nobody@example.org").hasLineCount(1);
        LocalDoor.Result scope = door.type("token", "--member", "tanja.baum@example.org", "--scope", "everything");
        assertThat(scope.exit()).isEqualTo(1);
        assertThat(scope.err()).contains("everything");
        assertThat(door.type("token").exit()).isEqualTo(2);
    }

    private Visitor with(LocalDoor.Result made) {
        return house.guest().token(made.out().strip());
    }
}
