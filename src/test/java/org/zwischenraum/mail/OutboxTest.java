package org.zwischenraum.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionTemplate;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.text.Language;

@SpringBootTest(properties = "zwischenraum.jobs.background=false")
@WithDatabase(
        settings = {
            "base-url=https://haus.example",
            "smtp-host=127.0.0.1",
            "smtp-port=22025",
            "smtp-security=none",
            "mail-from=haus@haus.example"
        })
@ExtendWith(OutputCaptureExtension.class)
class OutboxTest extends LetterStage {
    private static final int PORT = 22025;
    private static final Letter LETTER = new Letter(
                    "mira@example.org",
                    Language.DE,
                    "test.note",
                    "Grüße für dich 🌊 – schön, dass du da bist",
                    List.of("Liebe Mira,", "hier sind\nzwei Zeilen & ein <b>Gruß</b>."))
            .leadingTo("Ansehen", "https://haus.example/in?ticket=sehr-geheimes-wort");

    private final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", "smtp"));

    @Autowired
    Postbox postbox;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void end() {
        server.stop();
    }

    @Test
    void aLetterArrivesInBothForms() throws Exception {
        server.start();
        outbox.send(LETTER);
        jobs.runDue();

        var mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo("Grüße für dich 🌊 – schön, dass du da bist");
        assertThat(mail.getFrom()[0]).hasToString("Zwischenraum <haus@haus.example>");
        assertThat(mail.getSentDate()).isEqualTo(Date.from(NOON));
        assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@haus\\.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(part(mail, 0)).isEqualToNormalizingNewlines("""
                        Liebe Mira,

                        hier sind
                        zwei Zeilen & ein <b>Gruß</b>.

                        Ansehen:
                        https://haus.example/in?ticket=sehr-geheimes-wort

                        --\s
                        Zwischenraum
                        https://haus.example
                        """);
        assertThat(part(mail, 1))
                .contains("<html lang=\"de\">", "zwei Zeilen &amp; ein &lt;b&gt;Gruß&lt;/b&gt;.")
                .contains("href=\"https://haus.example/in?ticket=sehr-geheimes-wort\"");
    }

    @Test
    void aLetterOfARolledBackTransactionNeverLeaves() {
        server.start();
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    outbox.send(LETTER);
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        jobs.runDue();
        assertThat(server.getReceivedMessages()).isEmpty();

        outbox.send(LETTER);
        jobs.runDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whenTheServerIsAwayALetterWaitsAndThenLeavesOnce(CapturedOutput log) throws Exception {
        outbox.send(LETTER);
        jobs.runDue();
        assertThat(outbox.unsent()).singleElement().satisfies(unsent -> {
            assertThat(unsent.recipient()).isEqualTo("mira@example.org");
            assertThat(unsent.kind()).isEqualTo("test.note");
            assertThat(unsent.since()).isEqualTo(NOON);
            assertThat(unsent.cause()).isEqualTo(Cause.UNREACHABLE);
            assertThat(unsent.error()).contains("cannot be reached");
        });

        server.start();
        clock.advance(Duration.ofHours(2));
        jobs.runDue();
        clock.advance(Duration.ofDays(2));
        jobs.runDue();
        assertThat(onlyMail().getSentDate()).isEqualTo(Date.from(NOON));
        assertThat(outbox.unsent()).isEmpty();
        assertThat(log.getAll())
                .contains("mail.delivery failed")
                .doesNotContain("mira@", "sehr-geheimes-wort", "Grüße");
    }

    @Test
    void aRefusedLetterIsShownAndNotTriedAgainByItself() throws IOException {
        outbox.send(LETTER);
        try (var refusing = new StubbornServer(PORT, "550 no such user mira@example.org")) {
            jobs.runDue();
            clock.advance(Duration.ofDays(2));
            jobs.runDue();
            assertThat(refusing.asked()).isOne();
        }
        assertThat(jobs.failed()).isEmpty();
        var unsent = outbox.unsent().getFirst();
        assertThat(unsent.refused()).isTrue();
        assertThat(unsent.cause()).isEqualTo(Cause.UNKNOWN_ADDRESS);
        assertThat(unsent.error()).contains("550").doesNotContain("mira");

        server.start();
        outbox.retry(unsent.id());
        jobs.runDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void thatADiscreetLetterWaitsNobodyIsShown() {
        outbox.send(LETTER.discreetly());
        jobs.runDue();
        assertThat(outbox.unsent()).isEmpty();
        server.start();
        clock.advance(Duration.ofHours(2));
        jobs.runDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aLetterPutOffByTheServerIsTriedAgain() throws IOException {
        outbox.send(LETTER);
        try (var busy = new StubbornServer(PORT, "451 come back later")) {
            jobs.runDue();
            clock.advance(Duration.ofMinutes(1));
            jobs.runDue();
            assertThat(busy.asked()).isEqualTo(2);
        }
        assertThat(outbox.unsent().getFirst().error()).contains("451");
    }

    @Test
    void nothingIsLeftOfTheWordsOfALetterThatHasLeft() {
        server.start();
        outbox.send(LETTER);
        assertThat(everythingKept()).contains("Liebe Mira").contains("sehr-geheimes-wort");

        jobs.runDue();
        assertThat(everythingKept())
                .contains("mira@example.org")
                .doesNotContain("Liebe Mira", "sehr-geheimes-wort", "Grüße");

        clock.advance(Duration.ofDays(15));
        jobs.runDue();
        assertThat(everythingKept()).doesNotContain("mira@example.org");
    }

    @Test
    void aLetterThatIsOfNoUseAnyMoreIsNotSent() {
        outbox.send(LETTER.until(NOON.plusSeconds(60)));
        jobs.runDue();
        server.start();
        clock.advance(Duration.ofDays(2));
        jobs.runDue();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(outbox.unsent()).isEmpty();
    }

    @Test
    void lettersThatWaitedLeaveAfterTheNextStart() {
        outbox.send(LETTER);
        sql.sql("delete from job where kind = 'mail.delivery'").update();
        server.start();
        postbox.wakeLetters();
        jobs.runDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    private String everythingKept() {
        return String.join(
                "\n",
                sql.sql("select letter::text from letter").query(String.class).list());
    }

    private MimeMessage onlyMail() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private static String part(MimeMessage mail, int number) throws Exception {
        BodyPart part = ((MimeMultipart) mail.getContent()).getBodyPart(number);
        return (String) part.getContent();
    }
}
