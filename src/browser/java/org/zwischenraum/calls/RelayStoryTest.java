package org.zwischenraum.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.house.BrowserTest;
import org.zwischenraum.house.House;
import org.zwischenraum.house.Screen;
import org.zwischenraum.house.Screens;
import org.zwischenraum.house.Visitor;

/** Two who show nobody their address talk through a real coturn; when its line breaks for a while, they find each other again. */
@BrowserTest
@WithDatabase(settings = {"call-servers=turn:127.0.0.1:24410?transport=udp", RelayStoryTest.SECRET})
@Import(Hall.class)
class RelayStoryTest {
    static final String SECRET = "call-secret-file=../../../src/test/resources/org/zwischenraum/calls/relay-secret";

    @Autowired
    House house;

    @Autowired
    Hall hall;

    @TempDir
    Path directory;

    @Test
    void soundAndPictureGoThroughTheRelayAndComeBackAfterABreak(Screens screens) throws IOException {
        assumeTrue(Turnserver.isThere(), "no turnserver here; on Debian: apt-get install coturn");
        house.found();
        // The relay has its own clock, and the passwords end by it.
        house.clock().set(Instant.now());
        hall.guests.clear();
        try (Turnserver relay = Turnserver.start(directory)) {
            Phone hers = phone(screens, "mira").prepare(true, true).enter().isIn();
            Phone his = phone(screens, "jonas").prepare(true, true).enter();
            hers.screen().see("Jonas Weber klopft an.").press("Hereinlassen: Jonas Weber");
            his.isIn().seesAndHears(1);
            hers.seesAndHears(1);
            assertThat(hers.way()).isEqualTo("relay");
            assertThat(his.way()).isEqualTo("relay");
            relay.freeze();
            hers.screen().see("verbindet sich …");
            relay.thaw();
            hers.seesAndHears(1);
            his.seesAndHears(1);
        }
    }

    private Phone phone(Screens screens, String key) {
        Visitor visitor = house.member(key);
        hall.guests.add(visitor.id());
        visitor.post(CallRoom.path(hall.id) + "/relay", "only", "true");
        Screen screen = screens.desk(visitor).allow("camera", "microphone");
        Phone phone = new Phone(screen).watched();
        screen.go(CallRoom.path(hall.id));
        return phone;
    }
}
