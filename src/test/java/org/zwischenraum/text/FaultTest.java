package org.zwischenraum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FaultTest {
    @Test
    void keepsWhatKindOfErrorItWas() {
        var fault = Fault.of(new IllegalStateException("The printer is out of paper"));
        assertThat(fault).isEqualTo(new Fault("IllegalStateException", "The printer is out of paper"));
    }

    @Test
    void forgetsAddressesQuotationsLinksAndTokens() {
        var words =
                "No mail for mira@example.org: \"Liebe Mira\" at https://house.example/in/k3 with dGhpcyBpcyBhIHRva2Vu";
        assertThat(Fault.of(new IllegalStateException(words)).message())
                .startsWith("No mail for")
                .doesNotContain("mira", "Liebe", "house", "dGhpcy");
    }

    @Test
    void saysOnlyTheCodeOfTheDatabase() {
        var cause = new SQLException("Key (email)=(mira@example.org) already exists", "23505");
        assertThat(Fault.of(new IllegalStateException(cause)).message()).isEqualTo("SQLSTATE 23505");
    }

    @Test
    void isShort() {
        assertThat(Fault.of(new IllegalStateException("far ".repeat(1000))).message())
                .hasSizeLessThan(210);
    }
}
