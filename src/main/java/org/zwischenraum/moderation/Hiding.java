package org.zwischenraum.moderation;

import java.util.List;
import org.zwischenraum.safety.Hideable;

/**
 * A text that a host may be about to hide.
 *
 * @param path where the form goes
 * @param back where it leads when they do not
 * @param rules to choose from
 */
record Hiding(Hideable.Text text, String path, String back, HidingForm form, List<String> rules) {
    static Hiding of(Hideable.Text text, HidingForm form, List<String> rules) {
        String path = "/texts/" + text.what().kind() + "/" + text.what().id();
        return new Hiding(text, path + "/hiding", path, form, rules);
    }
}
