package org.zwischenraum.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.text.Language;

/** What a letter says to mail programs: where answers go, what it belongs to, how such letters end. */
@SpringBootTest(properties = "zwischenraum.jobs.background=false")
@WithDatabase(
        settings = {
            "base-url=https://haus.example",
            "smtp-host=127.0.0.1",
            "smtp-port=22026",
            "smtp-security=none",
            "mail-from=haus@haus.example"
        })
class ThreadedTest {
    private static final Letter PLAIN =
            new Letter("mira@example.org", Language.DE, "test.note", "Zwei Dinge", List.of("Liebe Mira,"));

    private final GreenMail server = new GreenMail(new ServerSetup(22026, "127.0.0.1", "smtp"));

    @Autowired
    Outbox outbox;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient sql;

    @TestConfiguration
    static class Replies {
        @Bean
        @Primary
        ReplyAddress replies() {
            return tag -> Optional.of("post+" + tag + "@haus.example");
        }
    }

    @BeforeEach
    void begin() {
        sql.sql("delete from letter").update();
        server.start();
    }

    @AfterEach
    void end() {
        server.stop();
    }

    @Test
    void aPlainLetterCarriesNoneOfIt() throws Exception {
        var mail = sent(PLAIN);
        assertThat(mail.getHeader("Reply-To")).isNull();
        assertThat(mail.getHeader("References")).isNull();
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(mail.getHeader("List-Id")).isNull();
    }

    @Test
    void answersGoToTheAddressOfTheirTag() throws Exception {
        assertThat(sent(PLAIN.answeredBy("k7f")).getReplyTo()[0]).hasToString("post+k7f@haus.example");
    }

    @Test
    void lettersOfOneMatterToOneReaderShareAThread() throws Exception {
        var first = sent(PLAIN.inThread("conversation/1"));
        var second = sent(PLAIN.inThread("conversation/1"));
        var other = sent(PLAIN.inThread("conversation/2"));
        assertThat(first.getHeader("References")).isEqualTo(second.getHeader("References"));
        assertThat(first.getHeader("In-Reply-To")).isEqualTo(first.getHeader("References"));
        assertThat(first.getHeader("References")[0]).matches("<[0-9a-f-]{36}@haus\\.example>");
        assertThat(first.getMessageID()).isNotEqualTo(second.getMessageID());
        assertThat(other.getHeader("References")).isNotEqualTo(first.getHeader("References"));
    }

    @Test
    void whatCanBeEndedIsEndedWithOneClick() throws Exception {
        var mail = sent(PLAIN.endedBy("https://haus.example/letters/abc"));
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<https://haus.example/letters/abc>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("List-Id")[0]).endsWith("<letters.haus.example>");
    }

    @Test
    void severalPassagesEachHaveTheirLinks() throws Exception {
        var mail = sent(PLAIN.with(Passage.titled("Wer neu ist")
                        .with("Ben kommt aus <Palma>", "https://haus.example/members/1")
                        .with("Und noch jemand", ""))
                .with(Passage.titled("").with("Mittags gibt es Suppe", "https://haus.example/lunch"))
                .closing("Bis Montag!")
                .withFoot("Anders einrichten", "https://haus.example/inbox/letters"));
        assertThat(part(mail, 0)).isEqualToNormalizingNewlines("""
                Liebe Mira,

                Wer neu ist
                -----------
                * Ben kommt aus <Palma>
                  https://haus.example/members/1
                * Und noch jemand

                * Mittags gibt es Suppe
                  https://haus.example/lunch

                Bis Montag!

                --\s
                Zwischenraum
                https://haus.example

                Anders einrichten: https://haus.example/inbox/letters
                """);
        assertThat(part(mail, 1))
                .contains("Ben kommt aus &lt;Palma&gt;", "href=\"https://haus.example/lunch\"", "Bis Montag!");
        assertThat(sql.sql("select letter::text from letter")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(kept -> kept.contains("Palma") || kept.contains("lunch"));
    }

    private MimeMessage sent(Letter letter) {
        outbox.send(letter);
        jobs.runDue();
        var mails = server.getReceivedMessages();
        return mails[mails.length - 1];
    }

    private static String part(MimeMessage mail, int number) throws Exception {
        return (String) ((MimeMultipart) mail.getContent()).getBodyPart(number).getContent();
    }
}
