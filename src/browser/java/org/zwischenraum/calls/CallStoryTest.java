package org.zwischenraum.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.zwischenraum.house.BrowserTest;
import org.zwischenraum.house.House;
import org.zwischenraum.house.Screen;
import org.zwischenraum.house.Screens;
import org.zwischenraum.house.Visitor;

/** People talk with sound and picture from browser to browser; camera and microphone are the browser's own made-up ones. */
@BrowserTest
@Import(Hall.class)
class CallStoryTest {
    @Autowired
    House house;

    @Autowired
    Hall hall;

    private String path;

    @BeforeEach
    void aRoom() {
        house.found();
        hall.guests.clear();
        path = CallRoom.path(hall.id);
    }

    private Phone phone(Screens screens, String key) {
        Visitor visitor = house.member(key);
        hall.guests.add(visitor.id());
        Screen screen = screens.desk(visitor).allow("camera", "microphone");
        Phone phone = new Phone(screen).watched();
        screen.go(path);
        return phone;
    }

    private static void let(Phone opener, String name) {
        opener.screen().see(name + " klopft an.");
        opener.screen().press("Hereinlassen: " + name);
    }

    @Test
    void twoSeeAndHearEachOtherAndLeavingClosesEverything(Screens screens) {
        Phone hers = phone(screens, "mira").prepare(true, true).enter().isIn();
        hers.screen().check();
        Phone his = phone(screens, "jonas").prepare(true, true);
        his.screen().see("Im Gespräch: Mira Sommer").check().press("Anklopfen").see("Du hast angeklopft");
        let(hers, "Jonas Weber");
        his.isIn().seesAndHears(1);
        hers.seesAndHears(1).screen().see("Jonas Weber ist dazugekommen.");
        his.screen().check();
        hers.screen().fill("Etwas schreiben", "Hört ihr mich?").press("Senden");
        his.screen().see("Hört ihr mich?");
        his.screen()
                .press("Gehen")
                .see("Mikro, Kamera und alle Verbindungen sind geschlossen.")
                .check();
        his.isClosed();
        hers.screen().see("Jonas Weber ist gegangen.");
        assertThat(hers.screen().page().locator(".tile").count()).isEqualTo(1);
    }

    @Test
    void oneListensOnlyAndOneTurnsTheCameraOnLater(Screens screens) {
        Phone hers = phone(screens, "mira").enter().isIn();
        Phone his = phone(screens, "jonas").prepare(true, false).enter();
        let(hers, "Jonas Weber");
        hers.hears(1).screen().see("Mira Sommer");
        assertThat(hers.screen().text()).contains("Mikro aus");
        his.isIn().screen().page().locator(".bar [data-open=camera]").click();
        hers.seesAndHears(1);
    }

    @Test
    void fourSeeAndHearEachOther(Screens screens) {
        Phone hers = phone(screens, "mira").prepare(true, true).enter().isIn();
        List<Phone> others = new ArrayList<>();
        for (String key : List.of("jonas", "paul", "anna")) {
            Phone other = phone(screens, key).prepare(true, true).enter();
            let(hers, house.memberOf(house.member(key)).name());
            others.add(other.isIn());
        }
        hers.seesAndHears(3);
        others.forEach(other -> other.seesAndHears(3));
    }

    @Test
    void whoLosesTheNetworkComesBack(Screens screens) {
        Phone hers = phone(screens, "mira").prepare(true, true).enter().isIn();
        Phone his = phone(screens, "jonas").prepare(true, true).enter();
        let(hers, "Jonas Weber");
        his.isIn().seesAndHears(1);
        his.screen().offline(true);
        his.screen().page().evaluate("() => window.connections.forEach(pc => pc.close())");
        his.screen().see("Die Leitung ist weg.");
        hers.screen().see("gleich zurück");
        his.screen().forgive().offline(false);
        his.seesAndHears(1);
        hers.seesAndHears(1);
        his.screen().forgive();
    }

    @Test
    void aReloadComesBackWithWhatOneGave(Screens screens) {
        Phone hers = phone(screens, "mira").prepare(true, true).enter().isIn();
        Phone his = phone(screens, "jonas").prepare(true, true).enter();
        let(hers, "Jonas Weber");
        his.isIn().seesAndHears(1);
        his.screen().page().reload();
        his.isIn();
        hers.seesAndHears(1);
        his.seesAndHears(1);
        assertThat(hers.screen().page().locator(".tile").count()).isEqualTo(2);
        assertThat(hers.screen().page().locator("#knocks button").count()).isZero();
    }

    @Test
    void whoMayNotUseTheCameraReadsWhatToDo(Screens screens) {
        Visitor mira = house.member("mira");
        hall.guests.add(mira.id());
        Screen screen = screens.phone(mira).go(path);
        screen.check();
        screen.page().locator("[data-when~=lobby] [data-open=camera]").click();
        screen.see("Der Browser darf die Kamera nicht benutzen.").check();
        screen.page()
                .evaluate("() => { navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('',"
                        + " 'NotFoundError')); }");
        screen.page().locator("[data-when~=lobby] [data-open=microphone]").click();
        screen.see("Hier ist kein Mikro zu finden.");
        assertThat(screen.button("Untertitel").isVisible()).isFalse();
        screen.go(path).tabTo("Reingehen").key("Enter").see("Du bist drin.");
        screen.tabTo("Gehen").key("Enter").see("Gespräch zu Ende");
    }
}
