package org.zwischenraum.web;

import gg.jte.output.StringOutput;
import org.springframework.stereotype.Component;
import org.zwischenraum.text.Language;

/** Draws parts of pages outside of any request, for whoever reads that language. */
@Component
public class Fragments {
    private final Pages pages;

    Fragments(Pages pages) {
        this.pages = pages;
    }

    /**
     * The part as HTML. Its page is that of a guest, who reads this language: a form in it carries no token (live.js puts
     * in that of the page where it comes to stand) and must not carry an id made by {@link Page#nextId}, which many would
     * share.
     *
     * @param template its path without the ending, with the two parameters of each page
     */
    public String draw(String template, Object it, Language language) {
        StringOutput output = new StringOutput();
        pages.page(language).draw(template + ".jte", it, output);
        return output.toString();
    }
}
