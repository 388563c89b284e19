package org.zwischenraum.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Apart;

/** What is answered by mail stands where it belongs, or its writer learns why not, and nobody else anything. */
@HouseTest
@WithDatabase(
        settings = {
            "smtp-host=127.0.0.1",
            "smtp-port=9",
            "smtp-security=none",
            "mail-from=haus@haus.example",
            "reply-address=post@haus.example"
        })
class ReplyTest extends AnsweringByMail {
    @Test
    void anAnswerStandsInTheConversationOnceHoweverOftenItComes() {
        String mail = mail("", "Ja, gern!\r\n\r\nAm 23.11.26 um 10:15 schrieb Haus:\r\n> Hallo Mira,\r\n");
        assertThat(take(mail)).isEqualTo(Reception.Outcome.WRITTEN);
        assertThat(take(mail)).isEqualTo(Reception.Outcome.NOT_OURS);
        assertThat(said()).contains("Ja, gern!").doesNotContain("Hallo Mira");
        assertThat(said().split("Ja, gern!", -1)).hasSize(2);
        assertThat(anna.get("/inbox").text()).contains("Mira");
        assertThat(refusals()).isEmpty();
    }

    @Test
    void theLetterAboutAMessageCarriesTheAddressAndSaysSo() {
        anna.post(talk + "/messages", "text", "Feierabend am Hafen?");
        house.clock().advance(Duration.ofMinutes(3));
        house.runDue();
        assertThat(house.letters()).singleElement().satisfies(letter -> {
            assertThat("post+" + letter.get("reply_tag") + "@haus.example").isEqualTo(to);
            assertThat(letter.toString())
                    .contains("Du kannst auf diese Mail einfach antworten")
                    .doesNotContain("Feierabend");
        });
    }

    @Test
    void alsoWhenTheMemoryOfMailsIsLost() {
        String mail = mail("", "Ja, gern!");
        take(mail);
        house.sql().sql("delete from received_mail").update();
        take(mail);
        assertThat(said().split("Ja, gern!", -1)).hasSize(2);
    }

    @Test
    void whoeverIsAnsweredGetsALetterAndCanAnswerIt() {
        String ask =
                mira.post("/asks", "text", "Wer kennt einen guten Drucker?").leadsTo();
        anna.post(ask + "/answers", "text", "Ich, am Markt.");
        house.clock().advance(Duration.ofMinutes(3));
        house.runDue();
        assertThat(house.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.toString())
                    .contains("auf dein Anliegen hat jemand geantwortet", "stehen dann unter deinem Anliegen")
                    .doesNotContain("Drucker", "am Markt", "Anna");
            to = "post+" + letter.get("reply_tag") + "@haus.example";
        });
        assertThat(take(mail("", "Danke, da gehe ich hin."))).isEqualTo(Reception.Outcome.WRITTEN);
        assertThat(anna.get(ask).text()).contains("Danke, da gehe ich hin.");
    }

    @Test
    void anAnswerToAnAskStandsBelowIt() {
        String ask =
                mira.post("/asks", "text", "Wer kennt einen guten Drucker?").leadsTo();
        house.runDue();
        to = addressOf(mira, ask + "#answers");
        assertThat(take(mail("", "Danke euch, ich habe einen."))).isEqualTo(Reception.Outcome.WRITTEN);
        assertThat(mira.get(ask).text()).contains("Danke euch, ich habe einen.");
    }

    @Test
    void aForgedSenderIsRefusedAndOnlyTheTrueOneHearsOfIt() {
        String mail = mail("", "Ich bin Mira, ehrlich.").replace(email("mira"), "mallory@example.net");
        assertThat(take(mail)).isEqualTo(Reception.Outcome.REFUSED);
        assertThat(said()).doesNotContain("ehrlich");
        assertThat(refusalsTo(email("mira"))).singleElement().asString().contains("anderen Adresse");
        assertThat(house.letters()).noneMatch(letter -> letter.toString().contains("mallory"));
    }

    @Test
    void twoSendersAreNone() {
        String mail = mail("", "Wir beide").replace("\r\nTo:", ", Paul <paul@example.org>\r\nTo:");
        assertThat(take(mail)).isEqualTo(Reception.Outcome.REFUSED);
        assertThat(said()).doesNotContain("Wir beide");
    }

    @Test
    void anAddressThatIsForgedOrOldIsNoWayIn() {
        String own = to;
        int at = own.indexOf('+') + 1;
        for (int i : List.of(0, 10, 24, 30, 41)) {
            to = own.substring(0, at + i) + next(own.charAt(at + i)) + own.substring(at + i + 1);
            assertThat(take(mail("", "Hinein"))).isEqualTo(Reception.Outcome.NOT_OURS);
        }
        to = own;
        house.clock().advance(Duration.ofDays(60));
        assertThat(take(mail("", "Hinein"))).isEqualTo(Reception.Outcome.REFUSED);
        assertThat(said()).doesNotContain("Hinein");
        assertThat(refusalsTo(email("mira"))).singleElement().asString().contains("lange her");
    }

    /** In base 32, so that the last letter changes only in bits that carry nothing. */
    private static char next(char letter) {
        String alphabet = "abcdefghijklmnopqrstuvwxyz234567";
        return alphabet.charAt((alphabet.indexOf(letter) + 1) % alphabet.length());
    }

    @Test
    void capitalsInTheAddressDoNotMatter() {
        to = to.toUpperCase(java.util.Locale.ROOT);
        assertThat(take(mail("", "Laut und deutlich"))).isEqualTo(Reception.Outcome.WRITTEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Precedence: bulk",
                "Precedence: auto_reply",
                "X-Auto-Response-Suppress: All",
                "Return-Path: <>",
                "List-Id: <alle.example.org>",
                "X-Autoreply: yes"
            })
    void machinesAreNeitherHeardNorAnswered(String header) {
        assertThat(take(mail(header + "\r\n", "Ich bin bis Montag im Urlaub."))).isEqualTo(Reception.Outcome.NOT_OURS);
        assertThat(said()).doesNotContain("Urlaub");
        assertThat(refusals()).isEmpty();
    }

    @Test
    void twoMachinesThatAnswerEachOtherSoonFallSilent() {
        for (int i = 0; i < 40; i++) take(mail("", "> nur Zitat " + i));
        assertThat(refusals()).hasSize(5);
    }

    @Test
    void whoWritesVeryMuchHasToWait() {
        for (int i = 0; i < 31; i++) take(mail("", "Nummer " + i));
        assertThat(said()).contains("Nummer 29").doesNotContain("Nummer 30");
        assertThat(refusalsTo(email("mira"))).singleElement().asString().contains("sehr viele");
    }

    @Test
    void nobodyWritesToOneWhoHasBlockedThem() {
        apart.keep(anna.id(), mira.id(), Apart.Kind.BLOCK);
        assertThat(take(mail("", "Bitte"))).isEqualTo(Reception.Outcome.REFUSED);
        assertThat(rows()).isZero();
        assertThat(refusalsTo(email("mira")))
                .singleElement()
                .asString()
                .contains("nichts Neues")
                .doesNotContain("Anna");
    }

    @Test
    void whoWasSuspendedIsNotHeardAndHearsNothing() {
        house.sql()
                .sql("update member set suspended_at = now() where id = ?")
                .param(mira.id())
                .update();
        house.forget();
        assertThat(take(mail("", "Hallo"))).isEqualTo(Reception.Outcome.NOT_OURS);
        assertThat(rows()).isZero();
        assertThat(refusals()).isEmpty();
    }

    @Test
    void whoHasLeftTheConversationWritesThereNoMore() {
        house.sql()
                .sql("delete from conversation_member where member_id = ?")
                .param(mira.id())
                .update();
        assertThat(take(mail("", "Noch etwas"))).isEqualTo(Reception.Outcome.REFUSED);
        assertThat(rows()).isZero();
    }

    @Test
    void theAddressOfOneReaderIsNoneForAnother() {
        Visitor jonas = house.member("jonas");
        to = addressOf(jonas, talk);
        String mail = mail("", "Ich lese mit").replace(email("mira"), email("jonas"));
        assertThat(take(mail)).isEqualTo(Reception.Outcome.REFUSED);
        assertThat(rows()).isZero();
    }

    @Test
    void tenMegabytesOfPicturesAreLeftOutAndThatIsSaid() {
        String picture = Base64.getMimeEncoder().encodeToString(new byte[10 << 20]);
        String mail = mail(
                "Content-Type: multipart/mixed; boundary=x\r\n",
                "--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHier die Bilder.\r\n--x\r\n"
                        + "Content-Type: image/jpeg; name=hafen.jpg\r\nContent-Transfer-Encoding: base64\r\n"
                        + "Content-Disposition: attachment; filename=hafen.jpg\r\n\r\n" + picture + "\r\n--x--\r\n");
        assertThat(take(mail)).isEqualTo(Reception.Outcome.WRITTEN);
        assertThat(said()).contains("Hier die Bilder.");
        assertThat(refusalsTo(email("mira")))
                .singleElement()
                .asString()
                .contains("Dateien nehmen wir per Mail nicht an");
    }

    @Test
    void htmlAloneBecomesText() {
        String html = "<p>Ja &amp; gern<script>alert(1)</script></p><blockquote>Hallo Mira</blockquote>";
        assertThat(take(mail("Content-Type: text/html; charset=utf-8\r\n", html)))
                .isEqualTo(Reception.Outcome.WRITTEN);
        assertThat(anna.get(talk).body()).doesNotContain("<script>alert", "Hallo Mira");
        assertThat(said()).contains("Ja & gern");
    }

    @Test
    void oddLettersAndBrokenFormsAreSurvived() {
        String latin = mail(
                "Content-Type: text/plain; charset=iso-8859-15\r\nContent-Transfer-Encoding: 8bit\r\n",
                "Grüße für 5 €");
        assertThat(take(latin.getBytes(Charset.forName("iso-8859-15")))).isEqualTo(Reception.Outcome.WRITTEN);
        assertThat(said()).contains("Grüße für 5 €");
        String unknown = mail("Content-Type: text/plain; charset=klingon\r\n", "Schön unbekannt");
        assertThat(take(unknown)).isEqualTo(Reception.Outcome.WRITTEN);
        assertThat(said()).contains("Schön unbekannt");
        String unclosed = mail(
                "Content-Type: multipart/alternative; boundary=x\r\n",
                "--x\r\nContent-Type: text/plain\r\n\r\nAbgebrochen");
        assertThat(take(unclosed)).isEqualTo(Reception.Outcome.WRITTEN);
        assertThat(said()).contains("Abgebrochen");
        String packed =
                mail("Content-Type: text/plain\r\nContent-Transfer-Encoding: nonsense\r\n", "Irgendwie verpackt");
        assertThat(take(packed)).isIn(Reception.Outcome.WRITTEN, Reception.Outcome.REFUSED);
        for (String odd : List.of("", "\r\n\r\n", "gar keine Mail", "From: \u0000\r\nTo: <<>>\r\n\r\nx"))
            assertThat(take(odd)).isEqualTo(Reception.Outcome.NOT_OURS);
        byte[] noise = new byte[200_000];
        new java.util.Random(7).nextBytes(noise);
        assertThat(take(noise)).isEqualTo(Reception.Outcome.NOT_OURS);
        String nested = "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n".repeat(500);
        assertThat(take(mail(nested, ""))).isIn(Reception.Outcome.values());
    }

    @Test
    void whatIsTooLongIsSentBackUncut() {
        assertThat(take(mail("", "Wort ".repeat(1001)))).isEqualTo(Reception.Outcome.REFUSED);
        assertThat(rows()).isZero();
        assertThat(refusalsTo(email("mira"))).singleElement().asString().contains("zu lang");
    }

    @Test
    void hostsDoNotSeeThatSomebodyWasAnswered() {
        take(mail("", "> nur Zitat"));
        assertThat(refusals()).hasSize(1);
        assertThat(house.host().get("/hosting/letters").text()).doesNotContain(email("mira"));
    }

    private long rows() {
        return house.sql().sql("select count(*) from message").query(Long.class).single();
    }

    static byte[] bytes(String mail) {
        return mail.getBytes(StandardCharsets.UTF_8);
    }
}
