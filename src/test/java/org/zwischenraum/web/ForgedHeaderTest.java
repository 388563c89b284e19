package org.zwischenraum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.audit.AuditEntry;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

/** Nobody is trusted: whoever says where they come from is not believed. */
@HouseTest
class ForgedHeaderTest {
    @Autowired
    House house;

    @Autowired
    Audit audit;

    @BeforeEach
    void aHouse() {
        house.found();
    }

    @Test
    void anotherInventedAddressIsNoNewTurn() {
        // The imprint says who is responsible; before it does, nobody comes in through a proxy.
        Visitor tanja = house.host();
        for (int turn = 0; turn < 6; turn++)
            assertThat(write(house.again(tanja), "203.0.113." + turn).status()).isEqualTo(303);
        assertThat(write(house.again(tanja), "203.0.113.7").status()).isEqualTo(429);
    }

    @Test
    void theLogOfTheHostsShowsWhoReallyAsked() {
        Visitor tanja = house.host();
        tanja.send(tanja.request("/hosting/members.csv").header("X-Forwarded-For", "203.0.113.9"));
        assertThat(audit.latest(1)).extracting(AuditEntry::address).containsExactly("127.0.0.1");
    }

    @Test
    void whoeverSendsSuchAHeaderDoesNotSitAtThisMachine() {
        Visitor guest = house.guest();
        Answer answer = guest.send(guest.request("/imprint").header("X-Forwarded-For", "127.0.0.1"));
        assertThat(answer.status()).isEqualTo(503);
    }

    static Answer write(Visitor visitor, String forwarded) {
        String form = "kind=QUESTION&text=Hallo&email=ada@example.org&_csrf=" + visitor.formToken();
        return visitor.send(visitor.request("/contact")
                .header("X-Forwarded-For", forwarded)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }
}
