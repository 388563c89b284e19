package org.zwischenraum.inbound;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zwischenraum.text.Plain;

/**
 * What somebody wrote themselves in an answer: without the letter that their mail program quotes above or below it, and
 * without signature. Knows how the mail programs of Google, Microsoft, Apple and Mozilla, and those of phones, say in
 * German, English and Spanish that a quote begins; and that lines which begin with {@code >} are quoted in any language.
 */
final class Written {
    private static final int LONGEST = 200_000;

    /** "Am … schrieb …:", "On … wrote:", "El … escribió:" and their like; mail programs break them into up to three lines. */
    private static final Pattern INTRODUCES = Pattern.compile(
            "(?iu)(?:am .{4,300} schrieb\\b.{0,200}|on .{4,300} wrote|el .{4,300} escribi[óo]|.{2,200} (?:schrieb am|wrote on|escribi[óo] el) .{4,100}) ?:");

    private static final Pattern BEGINS_TO_INTRODUCE =
            Pattern.compile("(?iu)(?:am|on|el) .*|.{2,200} (?:schrieb am|wrote on|escribi[óo] el) .*");

    /** "-----Ursprüngliche Nachricht-----" and its like. */
    private static final Pattern DIVIDES = Pattern.compile(
            "(?iu)[-_* ]{2,}(?:ursprüngliche nachricht|originalnachricht|weitergeleitete nachricht|original message|forwarded message|mensaje original|mensaje reenviado)[-_* ]{2,}");

    /** Lines of the little table that Outlook puts above what it quotes. */
    private static final Pattern HEADS = Pattern.compile(
            "(?iu)\\**(?:von|gesendet|datum|an|betreff|cc|from|sent|date|to|subject|de|enviado|enviado el|fecha|para|asunto|responder a|reply-to|antwort an)\\**:\\**( .*)?");

    /** "Von meinem iPhone gesendet" and its like. */
    private static final Pattern SIGNS_FOR_A_PHONE = Pattern.compile(
            "(?iu)(?:von mein\\w+ .{2,60} gesendet|gesendet (?:von|mit|aus) .{2,80}|diese nachricht wurde von .{2,100} gesendet|outlook für (?:ios|android).{0,60}|(?:holen sie sich|laden sie) outlook für .{2,60}"
                    + "|sent (?:from|with) .{2,80}|get outlook for .{2,60}|enviado (?:desde|con) .{2,80}|obtener outlook para .{2,60})\\.?");

    private final List<String> lines;

    private Written(List<String> lines) {
        this.lines = lines;
    }

    static String of(String mail) {
        String text = mail.length() <= LONGEST ? mail : mail.substring(0, LONGEST);
        return new Written(text.lines().map(String::stripTrailing).toList()).own();
    }

    private String own() {
        List<String> own = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (endsAt(at)) break;
            int quoteAt = afterIntroduction(at);
            if (quoteAt < 0) {
                if (!isQuoted(at)) own.add(lines.get(at));
            } else if (isQuoted(quoteAt)) at = quoteAt - 1;
            else break;
        }
        return Plain.text(String.join("\n", own));
    }

    private boolean endsAt(int at) {
        String line = lines.get(at).strip();
        return lines.get(at).equals("--")
                || DIVIDES.matcher(line).matches()
                || SIGNS_FOR_A_PHONE.matcher(line).matches()
                || isTable(at);
    }

    /** Three lines of it among four are no coincidence; one "An:" may be what somebody wrote. */
    private boolean isTable(int at) {
        if (!HEADS.matcher(lines.get(at).strip()).matches()) return false;
        long heads = lines.stream()
                .skip(at)
                .filter(line -> !line.isBlank())
                .limit(4)
                .filter(line -> HEADS.matcher(line.strip()).matches())
                .count();
        return heads >= 3;
    }

    private boolean isQuoted(int at) {
        return at < lines.size() && lines.get(at).startsWith(">");
    }

    /** Where the quote begins that is introduced here; -1 when none is. */
    private int afterIntroduction(int at) {
        if (isQuoted(at)) return -1;
        String line = lines.get(at).strip();
        if (line.endsWith(":") && isQuoted(nextWritten(at + 1)) && !line.isEmpty() && isAddressed(line))
            return nextWritten(at + 1);
        if (!BEGINS_TO_INTRODUCE.matcher(line).matches()) return -1;
        for (int last = at; last < Math.min(at + 3, lines.size()); last++) {
            String joined = String.join(" ", lines.subList(at, last + 1)).strip();
            if (INTRODUCES.matcher(joined).matches()) return nextWritten(last + 1);
        }
        return -1;
    }

    /** In whatever language: what ends in a colon, names an address and stands above a quote introduces it. */
    private static boolean isAddressed(String line) {
        return line.contains("@");
    }

    private int nextWritten(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) at++;
        return at;
    }
}
