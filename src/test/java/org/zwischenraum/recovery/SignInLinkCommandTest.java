package org.zwischenraum.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zwischenraum.command.AtTheDoor;
import org.zwischenraum.command.LocalDoor;
import org.zwischenraum.house.Visitor;

/** {@code ./zwischenraum sign-in-link}, over the real local door. */
class SignInLinkCommandTest extends AtTheDoor {
    @Test
    void theOnlyHostComesInAgain() {
        LocalDoor.Result given = door.type("sign-in-link", "--member", "tanja.baum@example.org");
        assertThat(given.exit()).isZero();
        assertThat(given.err()).isEmpty();
        assertThat(given.out()).hasLineCount(1);
        String path = given.out().strip().replaceFirst("^https?://[^/]+", "");
        Visitor tanja = house.guest();
        assertThat(tanja.get(path).page().select("form[method=post] button")).isNotEmpty();
        assertThat(tanja.post(path).leadsTo()).isEqualTo("/");
        assertThat(tanja.get("/roster").status()).isEqualTo(200);
        assertThat(house.guest().post(path).status()).isEqualTo(410);
    }

    @Test
    void sheIsToldByLetterAndInHerInbox() {
        Visitor tanja = house.host();
        door.type("sign-in-link", "--member", "tanja.baum@example.org");
        house.runDue();
        assertThat(String.valueOf(house.letters().getLast())).contains("tanja.baum@example.org");
        assertThat(tanja.get("/inbox").text()).contains("Wer unseren Server betreibt");
    }

    @Test
    void nobodyIsNamed() {
        LocalDoor.Result nobody = door.type("sign-in-link", "--member", "nobody@example.org");
        assertThat(nobody.exit()).isEqualTo(1);
        assertThat(nobody.out()).isEmpty();
        assertThat(nobody.err()).contains("nobody@example.org");
    }
}
