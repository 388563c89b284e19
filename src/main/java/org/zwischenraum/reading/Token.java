package org.zwischenraum.reading;

import java.util.List;
import java.util.Optional;
import org.zwischenraum.text.Language;

/**
 * A word of a text as others may meet it.
 *
 * @param folded its folded form, see {@link org.zwischenraum.text.Folding}
 * @param place where it stands in the text
 * @param language of its sentence, when that shows
 * @param substance how much it says by itself: 0 when it only says that somebody asks or offers, up to 1
 * @param keys what its inflections and derivations have in common, one for each language it may be in
 * @param forms what only its inflections have in common, one for each language it may be in
 * @param parts keys of the parts of a compound, the head last; empty when it is none
 * @param partForms forms of the parts, in the same order
 */
public record Token(
        String folded,
        Span place,
        Optional<Language> language,
        double substance,
        List<String> keys,
        List<String> forms,
        List<String> parts,
        List<String> partForms) {
    public Token {
        keys = List.copyOf(keys);
        forms = List.copyOf(forms);
        parts = List.copyOf(parts);
        partForms = List.copyOf(partForms);
    }

    /** Whether it says nothing by itself. */
    public boolean filler() {
        return substance == 0;
    }

    /** What it is found by: the parts of a compound, else its keys. */
    public List<String> terms() {
        return parts.isEmpty() ? keys : parts;
    }

    /** The same word at another place. */
    public Token at(Span place) {
        return new Token(folded, place, language, substance, keys, forms, parts, partForms);
    }
}
