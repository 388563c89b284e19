package org.zwischenraum.mail;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter as it is written down: its words, and the house it comes from. */
record Sheet(
        String language,
        String subject,
        List<List<String>> paragraphs,
        Letter.@Nullable Action action,
        String house,
        String address) {

    static Sheet of(Letter letter, String house, URI baseUrl) {
        return new Sheet(
                letter.language().code(),
                letter.subject(),
                letter.paragraphs().stream().map(text -> text.lines().toList()).toList(),
                letter.action().orElse(null),
                house,
                baseUrl.toString());
    }

    /** The plain form; its foot begins as RFC 3676 (4.3) wants it, so that it is left out of a reply. */
    String plain() {
        var text = new StringBuilder();
        paragraphs.forEach(lines -> text.append(String.join("\n", lines)).append("\n\n"));
        if (action != null) {
            text.append(action.label()).append(":\n").append(action.url()).append("\n\n");
        }
        return text.append("-- \n")
                .append(house)
                .append('\n')
                .append(address)
                .append('\n')
                .toString();
    }
}
