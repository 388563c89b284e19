package org.zwischenraum.inbound;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Makes text of a mail that has none: what is seen, line by line, without what mail programs mark as quoted or signed. */
final class Html {
    private static final String NOT_WRITTEN =
            "head, style, script, title, blockquote, .gmail_quote, .gmail_attr, .gmail_signature, .moz-cite-prefix, "
                    + ".moz-signature, .yahoo_quoted, #Signature, #ms-outlook-mobile-signature, [name=messageReplySection]";

    /** From here on Outlook quotes, without saying where that ends. */
    private static final String THE_REST = "#appendonsend, #divRplyFwdMsg, #mail-editor-reference-message-container";

    private static final Set<String> ENDS_A_LINE = Set.of("br", "hr");

    private Html() {}

    static String text(String html) {
        Document page = Jsoup.parse(html);
        page.select(NOT_WRITTEN).remove();
        Element rest = page.selectFirst(THE_REST);
        if (rest != null) cutFrom(rest);
        Lines lines = new Lines();
        page.body().traverse(lines);
        return lines.text.toString();
    }

    private static void cutFrom(Element rest) {
        for (Element at = rest; at != null && !at.tagName().equals("body"); at = at.parent())
            while (at.nextSibling() != null) at.nextSibling().remove();
        rest.remove();
    }

    private static final class Lines implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) text.append(words.text());
            if (node instanceof Element element && element.isBlock()) begin();
            if (ENDS_A_LINE.contains(node.nodeName())) text.append('\n');
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) begin();
            if (node.nodeName().equals("p")) text.append('\n');
        }

        private void begin() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') text.append('\n');
        }
    }
}
