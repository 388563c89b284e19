package org.zwischenraum.installed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.UriComponentsBuilder;
import org.zwischenraum.text.Plain;

/**
 * What a phone hands over when somebody shares, as the parts of an ask.
 *
 * @param text one line, cut where it is longer than an ask's
 * @param details all of the words where the line is cut
 * @param link the address that was shared; empty when there is none
 */
record Shared(String text, String details, String link) {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final int LINE = 300;
    private static final int LONGEST = 1000;
    private static final int LONGEST_LINK = 500;

    /** Many phones hand the address over among the words, and the title once more as words. */
    static Shared of(String title, String text, String url) {
        String link = link(url.isBlank() ? text : url);
        String words = Plain.text(text.replace(link.isEmpty() ? "\0" : link, " "));
        String all = Plain.text(words.contains(title.strip()) ? words : title + "\n" + words);
        String line = Plain.line(all);
        if (line.length() <= LINE) return new Shared(line, "", link);
        return new Shared(cut(line, LINE), cut(all, LONGEST), link);
    }

    private static String link(String among) {
        Matcher found = LINK.matcher(among);
        return found.find() && found.group().length() <= LONGEST_LINK ? found.group() : "";
    }

    private static String cut(String words, int longest) {
        if (words.length() <= longest) return words;
        int end = Character.isHighSurrogate(words.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return words.substring(0, end) + "…";
    }

    /** Where the ask is written, with what was shared filled in. */
    String path() {
        Map<String, String> filled = new LinkedHashMap<>();
        if (!text.isEmpty()) filled.put("text", text);
        if (!details.isEmpty()) filled.put("details", details);
        if (!link.isEmpty()) filled.put("link", link);
        UriComponentsBuilder path = UriComponentsBuilder.fromPath("/asks/new");
        filled.keySet().forEach(name -> path.queryParam(name, "{" + name + "}"));
        return path.encode().buildAndExpand(filled).toUriString();
    }
}
