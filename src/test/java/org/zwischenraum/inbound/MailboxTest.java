package org.zwischenraum.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.house.HouseTest;

/** Mail is fetched by IMAP; what was taken is gone from the mailbox, everything else stays there. */
@HouseTest
@WithDatabase(
        settings = {
            "mail-from=haus@haus.example",
            "reply-address=post@haus.example",
            "imap-host=127.0.0.1",
            "imap-port=22143",
            "imap-security=none",
            "imap-user=post"
        })
class MailboxTest extends AnsweringByMail {
    /** Passwords are no options, and this server wants none. */
    private final GreenMail server = new GreenMail(new ServerSetup(22143, "127.0.0.1", "imap"))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    private GreenMailUser post;

    @Autowired
    Mailbox mailbox;

    @BeforeEach
    void begin() {
        server.start();
        post = server.setUser("post@haus.example", "post", "geheim");
    }

    @AfterEach
    void end() {
        server.stop();
    }

    @Test
    void whatIsTakenIsDeletedAndWhatIsNotOursStaysAsRead() throws Exception {
        deliver(mail("", "Ja, gern!"));
        deliver(mail("Precedence: bulk\r\n", "Werbung"));
        mailbox.run("");
        assertThat(said()).contains("Ja, gern!").doesNotContain("Werbung");
        assertThat(folder().getMessages()).singleElement().satisfies(left -> {
            assertThat(left.getMimeMessage().getHeader("Precedence")).containsExactly("bulk");
            assertThat(left.getFlags().contains(Flags.Flag.SEEN)).isTrue();
        });
        mailbox.run("");
        assertThat(folder().getMessageCount()).isEqualTo(1);
    }

    @Test
    void aMailThatLiesThereTwiceIsWrittenOnce() throws Exception {
        String mail = mail("", "Nur einmal");
        deliver(mail);
        deliver(mail);
        mailbox.run("");
        assertThat(said().split("Nur einmal", -1)).hasSize(2);
    }

    @Test
    void aServerThatIsAwayIsAskedAgainLater() throws Exception {
        server.stop();
        assertThatThrownBy(() -> mailbox.run("")).isInstanceOf(jakarta.mail.MessagingException.class);
        server.start();
        post = server.setUser("post@haus.example", "post", "geheim");
        deliver(mail("", "Später"));
        mailbox.run("");
        assertThat(said()).contains("Später");
    }

    private MailFolder folder() throws Exception {
        return server.getManagers().getImapHostManager().getInbox(post);
    }

    private void deliver(String mail) throws Exception {
        var session = Session.getInstance(new Properties());
        post.deliver(new MimeMessage(session, new ByteArrayInputStream(ReplyTest.bytes(mail))));
    }
}
