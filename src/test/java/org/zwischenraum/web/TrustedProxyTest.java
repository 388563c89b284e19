package org.zwischenraum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.audit.AuditEntry;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

/** Behind two proxies that the operator trusts, one of them on this machine. */
@HouseTest
@WithDatabase(settings = {"trusted-proxies=127.0.0.1, 10.0.0.0/8", "base-url=http://house.example"})
class TrustedProxyTest {
    @Autowired
    House house;

    @Autowired
    Audit audit;

    @BeforeEach
    void aHouse() {
        house.found();
    }

    @Test
    void eachClientHasItsOwnLimit() {
        for (int turn = 0; turn < 6; turn++)
            assertThat(write("203.0.113.9, 10.1.2.3")).isEqualTo(303);
        assertThat(write("203.0.113.9, 10.1.2.3")).isEqualTo(429);
        assertThat(write("6.6.6.6, 203.0.113.9, 10.1.2.3")).isEqualTo(429);
        assertThat(write("203.0.113.10, 10.1.2.3")).isEqualTo(303);
    }

    @Test
    void theLogOfTheHostsShowsTheClient() {
        Visitor tanja = house.host();
        tanja.send(tanja.request("/hosting/members.csv").header("X-Forwarded-For", "203.0.113.9"));
        assertThat(audit.latest(1)).extracting(AuditEntry::address).containsExactly("203.0.113.9");
    }

    @Test
    void onlyAClientOfThisMachineSitsAtThisMachine() {
        assertThat(imprint("127.0.0.1").status()).isEqualTo(200);
        assertThat(imprint("203.0.113.9").status()).isEqualTo(503);
        assertThat(imprint("nobody").status()).isEqualTo(503);
        assertThat(house.guest().get("/imprint").status()).isEqualTo(503);
    }

    @Test
    void linksAreBuiltFromTheBaseAddressWhateverARequestSays() {
        house.member("mira");
        Visitor guest = house.guest();
        String form = "email=mira.sommer@example.org&_csrf=" + guest.formToken();
        guest.send(guest.request("/sign-in")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        assertThat(house.letters().toString())
                .contains("http://house.example/sign-in/")
                .doesNotContain("evil.example");
    }

    @Test
    void overHttpsBrowsersAreToldToStayThere() {
        Visitor guest = house.guest();
        Answer secure = guest.send(guest.request("/sign-in").header("X-Forwarded-Proto", "https"));
        assertThat(secure.header("Strict-Transport-Security").orElseThrow()).doesNotContain("includeSubDomains");
        assertThat(guest.get("/sign-in").header("Strict-Transport-Security")).isEmpty();
    }

    private Answer imprint(String client) {
        Visitor guest = house.guest();
        return guest.send(guest.request("/imprint").header("X-Forwarded-For", client));
    }

    private int write(String forwarded) {
        return ForgedHeaderTest.write(house.again(house.host()), forwarded).status();
    }
}
