package org.zwischenraum.mail;

import java.util.List;

/**
 * What follows the first words of a letter.
 *
 * @param passages each under its own heading
 * @param closing paragraphs after them
 * @param foot small links below the letter
 */
record Parts(List<Passage> passages, List<String> closing, List<Letter.Action> foot) {
    static final Parts NONE = new Parts(List.of(), List.of(), List.of());

    Parts {
        passages = List.copyOf(passages);
        closing = List.copyOf(closing);
        foot = List.copyOf(foot);
    }
}
