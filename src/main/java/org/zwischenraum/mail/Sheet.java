package org.zwischenraum.mail;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.web.HouseLook;
import org.zwischenraum.web.Masthead;

/** A letter as it is written down: its words, and the house it comes from. */
record Sheet(
        String language,
        String subject,
        List<List<String>> paragraphs,
        Letter.@Nullable Action action,
        List<Passage> passages,
        List<List<String>> closing,
        List<Letter.Action> foot,
        String house,
        HouseLook look,
        String address) {

    static Sheet of(Letter letter, Masthead house, URI baseUrl) {
        return new Sheet(
                letter.language().code(),
                letter.subject(),
                lines(letter.paragraphs()),
                letter.action().orElse(null),
                letter.parts().passages(),
                lines(letter.parts().closing()),
                letter.parts().foot(),
                house.name(),
                house.look(),
                baseUrl.toString());
    }

    private static List<List<String>> lines(List<String> paragraphs) {
        return paragraphs.stream().map(text -> text.lines().toList()).toList();
    }

    /** The plain form; its foot begins as RFC 3676 (4.3) wants it, so that it is left out of a reply. */
    String plain() {
        var text = new StringBuilder();
        paragraphs.forEach(lines -> paragraph(text, lines));
        if (action != null) link(text, action);
        passages.forEach(passage -> passage(text, passage));
        closing.forEach(lines -> paragraph(text, lines));
        text.append("-- \n").append(house).append('\n').append(address).append('\n');
        if (!foot.isEmpty()) text.append('\n');
        foot.forEach(link ->
                text.append(link.label()).append(": ").append(link.url()).append('\n'));
        return text.toString();
    }

    private static void paragraph(StringBuilder text, List<String> lines) {
        text.append(String.join("\n", lines)).append("\n\n");
    }

    private static void link(StringBuilder text, Letter.Action action) {
        text.append(action.label()).append(":\n").append(action.url()).append("\n\n");
    }

    private static void passage(StringBuilder text, Passage passage) {
        if (!passage.title().isEmpty()) {
            text.append(passage.title()).append('\n');
            text.repeat('-', passage.title().codePointCount(0, passage.title().length()))
                    .append('\n');
        }
        passage.lines().forEach(line -> line(text, line));
        text.append('\n');
    }

    private static void line(StringBuilder text, Passage.Line line) {
        text.append("* ").append(line.text()).append('\n');
        if (!line.url().isEmpty()) text.append("  ").append(line.url()).append('\n');
    }
}
