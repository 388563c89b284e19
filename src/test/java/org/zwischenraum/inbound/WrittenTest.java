package org.zwischenraum.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Of an answer only what its writer wrote is left, whatever their mail program puts around it in three languages. */
class WrittenTest {
    private static final String ANSWER = "Ja, gern! Donnerstag passt.\n\nBis dann\nMira";

    @ParameterizedTest(name = "{0}")
    @MethodSource("quotes")
    void whatIsQuotedBelowIsLeftOut(String program, String quote) {
        assertThat(Written.of(ANSWER + "\n\n" + quote)).as(program).isEqualTo(ANSWER);
    }

    static Stream<Arguments> quotes() {
        return Stream.of(
                Arguments.of("Gmail de", """
                        Am Mo., 23. Nov. 2026 um 10:15 Uhr schrieb Haus am Hafen <
                        post+abc@haus.example>:

                        > Hallo Mira,
                        >
                        > jemand hat dir geschrieben.
                        """),
                Arguments.of("Gmail en", """
                        On Mon, Nov 23, 2026 at 10:15 AM Haus am Hafen <post+abc@haus.example>
                        wrote:

                        > Hello Mira,
                        """),
                Arguments.of("Gmail es", """
                        El lun, 23 nov 2026 a las 10:15, Haus am Hafen (<post+abc@haus.example>)
                        escribió:

                        > Hola, Mira:
                        """),
                Arguments.of("Apple Mail de", """
                        > Am 23.11.2026 um 10:15 schrieb Haus am Hafen <post+abc@haus.example>:
                        >\s
                        > Hallo Mira,
                        """),
                Arguments.of("Apple Mail en", """
                        > On 23. Nov 2026, at 10:15, Haus am Hafen <post+abc@haus.example> wrote:
                        >\s
                        > Hello Mira,
                        """),
                Arguments.of("Apple Mail es", """
                        > El 23 nov 2026, a las 10:15, Haus am Hafen <post+abc@haus.example> escribió:
                        >\s
                        > Hola, Mira:
                        """),
                Arguments.of("Thunderbird de", """
                        Am 23.11.26 um 10:15 schrieb Haus am Hafen:
                        > Hallo Mira,
                        """),
                Arguments.of("Thunderbird en", """
                        On 11/23/26 10:15, Haus am Hafen wrote:
                        > Hello Mira,
                        """),
                Arguments.of("Thunderbird es", """
                        El 23/11/26 a las 10:15, Haus am Hafen escribió:
                        > Hola, Mira:
                        """),
                Arguments.of("Outlook de", """
                        Von: Haus am Hafen <haus@haus.example>
                        Gesendet: Montag, 23. November 2026 10:15
                        An: Mira Sommer <mira@example.org>
                        Betreff: Haus am Hafen: Jemand hat dir geschrieben

                        Hallo Mira,
                        jemand hat dir geschrieben.
                        """),
                Arguments.of("Outlook en", """
                        From: Haus am Hafen <haus@haus.example>\s
                        Sent: Monday, November 23, 2026 10:15 AM
                        To: Mira Sommer <mira@example.org>
                        Subject: Haus am Hafen

                        Hello Mira,
                        """),
                Arguments.of("Outlook es", """
                        De: Haus am Hafen <haus@haus.example>
                        Enviado el: lunes, 23 de noviembre de 2026 10:15
                        Para: Mira Sommer <mira@example.org>
                        Asunto: Haus am Hafen

                        Hola, Mira:
                        """),
                Arguments.of("Outlook for a phone, de", """
                        Outlook für iOS beziehen
                        ________________________________
                        Von: Haus am Hafen <haus@haus.example>
                        Gesendet: Montag, November 23, 2026 10:15:00 AM
                        An: Mira Sommer <mira@example.org>
                        Betreff: Haus am Hafen
                        """),
                Arguments.of("older Outlook de", "-----Ursprüngliche Nachricht-----\nVon: Haus am Hafen\nHallo"),
                Arguments.of("older Outlook en", "-----Original Message-----\nFrom: Haus am Hafen\nHello"),
                Arguments.of("older Outlook es", "-----Mensaje original-----\nDe: Haus am Hafen\nHola"),
                Arguments.of("GMX", """
                        Gesendet: Montag, 23. November 2026 um 10:15 Uhr
                        Von: "Haus am Hafen" <haus@haus.example>
                        An: mira@example.org
                        Betreff: Haus am Hafen
                        Hallo Mira,
                        """),
                Arguments.of(
                        "a phone de", "Von meinem iPhone gesendet\n\n> Am 23.11.2026 um 10:15 schrieb Haus:\n> Hallo"),
                Arguments.of("a phone en", "Sent from my iPhone\n\n> On Nov 23, 2026, at 10:15, Haus wrote:\n> Hello"),
                Arguments.of(
                        "a phone es",
                        "Enviado desde mi iPhone\n\n> El 23 nov 2026, a las 10:15, Haus escribió:\n> Hola"),
                Arguments.of(
                        "K-9", "Am 23. November 2026 10:15:00 MEZ schrieb Haus <post+abc@haus.example>:\n>Hallo Mira,"),
                Arguments.of(
                        "a language nobody taught",
                        "Le lun. 23 nov. 2026 à 10:15, Haus <post@haus.example> a écrit :\n> Bonjour"),
                Arguments.of("a signature", "-- \nMira Sommer\nTexte und Bilder\nTel. 0123"));
    }

    @Test
    void whoAnswersBelowTheQuoteIsHeardToo() {
        assertThat(Written.of("""
                Am 23.11.26 um 10:15 schrieb Haus am Hafen:
                > Hallo Mira,
                > jemand hat dir geschrieben.

                Ja, gern!

                --\s
                Mira
                """)).isEqualTo("Ja, gern!");
    }

    @Test
    void whoAnswersBetweenTheLinesIsHeardToo() {
        assertThat(Written.of("On 11/23/26 10:15, Haus wrote:\n> Am Donnerstag?\nJa.\n> Um drei?\nLieber um vier."))
                .isEqualTo("Ja.\nLieber um vier.");
    }

    @Test
    void wordsThatOnlyLookLikeAQuoteStay() {
        String text =
                "Am Montag schrieb mir Paul etwas Schönes.\nAn: wen auch immer\n\nDe: nada, decía ella: sí.\n- eins\n-- zwei";
        assertThat(Written.of(text)).isEqualTo(text);
    }

    @Test
    void hugeOrTrickyTextTakesNoTime() {
        long began = System.nanoTime();
        Written.of("Am ".repeat(200_000));
        Written.of(("On " + "a".repeat(3_000) + "\n").repeat(500));
        Written.of("-".repeat(200_000));
        Written.of("von meinem ".repeat(50_000));
        assertThat(System.nanoTime() - began).isLessThan(30_000_000_000L);
    }

    @Test
    void ofHtmlOnlyWhatIsSeenIsLeft() {
        assertThat(Written.of(Html.text("""
                <html><head><title>x</title><style>p{}</style></head><body><div dir="ltr">Ja, gern!<br>Donnerstag <b>passt</b>.</div>
                <script>alert(1)</script><img src="http://elsewhere.example/pixel.gif">
                <div class="gmail_quote"><div dir="ltr" class="gmail_attr">Am Mo. schrieb Haus:</div><blockquote>Hallo</blockquote></div></body></html>
                """))).isEqualTo("Ja, gern!\nDonnerstag passt.");
        assertThat(Written.of(Html.text("""
                <div class=WordSection1><p class=MsoNormal>S&iacute;, con gusto.<o:p></o:p></p><div><div style='border-top:solid #E1E1E1 1.0pt'>
                <p class=MsoNormal><b>De:</b> Haus &lt;haus@haus.example&gt;<br><b>Enviado el:</b> lunes<br><b>Para:</b> Mira<br><b>Asunto:</b> Haus</p></div></div><p>Hola</p></div>
                """))).isEqualTo("Sí, con gusto.");
        assertThat(Written.of(Html.text("""
                <div>Gladly.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Haus</div><div>Hello Mira</div>
                """))).isEqualTo("Gladly.");
        assertThat(Written.of(Html.text("""
                <p>Gern.</p><div class="moz-cite-prefix">Am 23.11.26 um 10:15 schrieb Haus:<br></div><blockquote type="cite">Hallo</blockquote><pre class="moz-signature">-- \nMira</pre>
                """))).isEqualTo("Gern.");
    }
}
