package org.zwischenraum.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.asks.AskStage;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.entry.SignInLetter;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.inbox.Matter;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.members.Members;
import org.zwischenraum.text.Language;

/**
 * Each kind of letter in each language, as it arrives: whole in both forms, of one sheet that fits a phone and an evening,
 * and asking nobody for anything. The pages lie in {@code target/letters} to be looked at.
 */
@HouseTest
@WithDatabase(settings = {"smtp-host=127.0.0.1", "smtp-port=22028", "smtp-security=none", "mail-from=haus@example.org"})
class LetterLooksTest extends AskStage {
    private static final Path SHOWN = Path.of("target/letters");
    private final GreenMail server = new GreenMail(new ServerSetup(22028, "127.0.0.1", "smtp"));

    @Autowired
    Jobs jobs;

    @Autowired
    Notices notices;

    @Autowired
    Members members;

    @Autowired
    Accounts accounts;

    @Autowired
    SignInLetter signIn;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(SHOWN);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachLetterIsWholeAndAsksNobodyForAnything(Language language) throws Exception {
        members.speak(anna.id(), language);
        posted(CONTRACT);
        posted(
                "Wer hat schon einmal eine Genossenschaft gegründet und mag mir bei einem Kaffee erzählen, woran es am Anfang hakte?");
        server.purgeEmailFromAllMailboxes();

        signIn.send(accounts.find(anna.id()).orElseThrow(), "/", language);
        show("signIn", language, false);
        tell(Matter.REQUESTS, "/asks/1");
        house.clock().advance(Duration.ofMinutes(3));
        show("notice", language, true);
        tell(Matter.REQUESTS, "/asks/2");
        tell(Matter.MESSAGES, "/conversations/2");
        tell(Matter.INTRODUCTIONS, "/introductions/2");
        house.clock().advance(Duration.ofMinutes(3));
        show("bundle", language, true);
        jobs.at(house.clock().instant(), WeeklyWork.KIND, anna.id().toString());
        show("weekly", language, true);
        house.host()
                .post(
                        "/hosting/invitations",
                        "kind",
                        "MAIL",
                        "people",
                        "neu@example.org",
                        "words",
                        "Schön war es neulich.",
                        "language",
                        language.code());
        show("invitation", language, false);
    }

    private void show(String kind, Language language, boolean canBeEnded) throws Exception {
        house.runDue();
        MimeMessage[] mails = server.getReceivedMessages();
        assertThat(mails).as(kind).hasSize(1);
        MimeMessage mail = mails[0];
        String plain = part(mail, 0);
        String html = part(mail, 1);
        server.purgeEmailFromAllMailboxes();
        Files.writeString(SHOWN.resolve(kind + "-" + language.code() + ".html"), html);
        Files.writeString(SHOWN.resolve(kind + "-" + language.code() + ".txt"), plain);

        assertThat(html)
                .contains("prefers-color-scheme: dark")
                .doesNotContain("src=", "url(", "<link", "<script", "<img");
        Document page = Jsoup.parse(html);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language.code());
        assertThat(page.text()).contains("Haus am Hafen");
        for (String link : page.select("a").eachAttr("href")) assertThat(plain).contains(link);
        assertThat(plain).doesNotContain("{", "}");
        assertThat(mail.getHeader("List-Unsubscribe") != null).as(kind).isEqualTo(canBeEnded);
        assertThat(mail.getSentDate()).isNotNull();
    }

    private void tell(Matter matter, String path) {
        notices.tell(Notice.to(anna.id(), "chat.notice.message", path)
                .with("name", "Jonas")
                .alsoByLetter(matter));
    }

    private static String part(MimeMessage mail, int number) throws Exception {
        return (String) ((MimeMultipart) mail.getContent()).getBodyPart(number).getContent();
    }
}
