package org.zwischenraum.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.settings.Settings;

class OutsideServerTest {
    private final Database there = TestServer.freshDatabase();

    @Test
    void aServerThatSomebodyElseRunsIsUsedAndLeftRunning() throws Exception {
        Database outside = OutsideServer.check(named(there.password()));
        outside.close();
        try (var connection = there.connect()) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void aWrongPasswordIsSaidEarly() {
        assertThatThrownBy(() -> OutsideServer.check(named("guessed")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("notReachable")
                .hasMessageNotContaining("guessed");
    }

    @Test
    void serversOlderThanFifteenAreRefused() {
        OutsideServer.demandVersion(15);
        assertThatThrownBy(() -> OutsideServer.demandVersion(14))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("14")
                .hasMessageContaining("15");
    }

    private Settings.OutsideDatabase named(String password) {
        return new Settings.OutsideDatabase(there.url(), there.user(), password);
    }
}
