package org.zwischenraum.entry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Invalid;

/** Somebody to write to, as people paste them: {@code Mira Sommer <mira@example.org>} or the bare address. */
public record Addressee(String name, String email) {
    /** What a mail address looks like: narrower than the standard, wide enough for those that people have. */
    public static final String FORM =
            "[^\\s@<>()\\[\\]\",;:\\\\]{1,64}@[^\\s@<>()\\[\\]\",;:\\\\.]+(\\.[^\\s@<>()\\[\\]\",;:\\\\.]+)+";

    private static final Pattern ADDRESS = Pattern.compile(FORM);
    private static final Pattern NAMED = Pattern.compile("\"?([^\"<>]*)\"?\\s*<([^<>]+)>");

    /** @throws Invalid when the line holds no address */
    public static Addressee read(String line) {
        Matcher named = NAMED.matcher(line);
        String name = named.matches() ? Plain.line(named.group(1)) : "";
        String email = named.matches() ? named.group(2).strip() : line.strip();
        if (!isAddress(email)) throw new Invalid("people", "entry.invitation.problem.line", "line", line);
        return new Addressee(name.substring(0, Math.min(80, name.length())), email);
    }

    /** Whether this looks like a mail address that letters can be sent to. */
    public static boolean isAddress(String email) {
        return email.length() <= 254 && ADDRESS.matcher(email).matches();
    }
}
