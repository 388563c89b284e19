package org.zwischenraum.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.house.HouseTest;

/** Hosts learn whose address does not work, and nothing about the letter by which that became known. */
@HouseTest
@WithDatabase(settings = {"mail-from=haus@haus.example", "reply-address=post@haus.example"})
class BounceTest extends AnsweringByMail {
    private static final String HEADING = "Adressen, die nicht funktionieren";
    private final UUID letter = UUID.randomUUID();

    @BeforeEach
    void aDiscreetLetterLeft() {
        house.sql().sql("""
                        insert into letter (id, recipient, language, kind, subject, body, written_at, sent_at, discreet)
                        values (?, ?, 'de', 'inbox.notice', '', '', now(), now(), true)
                        """).params(letter, email("mira")).update();
    }

    @Test
    void anAddressThatIsNotThereIsShownToHostsWithoutALetter() {
        assertThat(take(report("failed", "5.1.1", letter))).isEqualTo(Reception.Outcome.BOUNCE);
        assertThat(hosting()).contains(HEADING, email("mira")).doesNotContain("Neues aus der Community");
        assertThat(house.host().get("/hosting").text()).contains(HEADING);
    }

    @Test
    void aDelayAFullServerOrDistrustSayNothingAboutTheAddress() {
        take(report("delayed", "4.4.1", letter));
        take(report("failed", "5.7.1", letter));
        take(report("failed", "5.3.4", letter));
        assertThat(hosting()).doesNotContain(HEADING);
    }

    @Test
    void aReportAboutALetterThatWeNeverSentIsNotBelieved() {
        assertThat(take(report("failed", "5.1.1", UUID.randomUUID()))).isEqualTo(Reception.Outcome.NOT_OURS);
        assertThat(hosting()).doesNotContain(HEADING);
    }

    @Test
    void itIsOverWithAnotherAddressOrTheHostsWord() {
        take(report("failed", "5.1.1", letter));
        house.host().post("/hosting/letters/addresses/" + mira.id() + "/trust");
        assertThat(hosting()).doesNotContain(HEADING);
        take(report("failed", "5.1.1", letter));
        assertThat(hosting()).contains(HEADING);
        accounts.move(mira.id(), "mira.neu@example.org");
        assertThat(hosting()).doesNotContain(HEADING);
    }

    @org.springframework.beans.factory.annotation.Autowired
    Accounts accounts;

    private String hosting() {
        return house.host().get("/hosting/letters").text();
    }

    private String report(String action, String status, UUID about) {
        return """
                Return-Path: <>
                From: Mail Delivery System <MAILER-DAEMON@mx.example>
                To: post@haus.example
                Subject: Undelivered Mail Returned to Sender
                Message-ID: <%s@mx.example>
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                I am sorry to have to inform you.

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example
                Arrival-Date: Mon, 23 Nov 2026 10:15:00 +0100

                Final-Recipient: rfc822; %s
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 no such user

                --b
                Content-Type: text/rfc822-headers

                From: haus@haus.example
                Message-ID: <%s@127.0.0.1>
                Subject: Haus

                --b--
                """.formatted(UUID.randomUUID(), email("mira"), action, status, about)
                .replace("\n", "\r\n");
    }
}
