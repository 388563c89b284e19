package org.zwischenraum.safety;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zwischenraum.members.Member;

/** A module's texts that one can tell the hosts of, and that hosts can hide. Asked by whoever hides; answered by the module. */
public interface Hideable {
    /** A text as it stands. */
    record Text(Handle what, UUID author, String words, String path) {}

    /** Whether texts of this kind are kept here. */
    boolean owns(String kind);

    /** The text, if it is for this viewer. */
    Optional<Text> find(Handle what, Member me);

    /** The text, whoever asks: for hosts who were told of it by somebody who saw it. */
    Optional<Text> find(Handle what);

    /**
     * Takes the words out of their place, so that nothing shows them any more.
     *
     * @param placeholder what stands there instead
     * @return what is needed to put them back
     */
    Map<String, String> take(Handle what, String placeholder);

    /**
     * Puts words back; where their author has written something else since, that stays.
     *
     * @return whether they stand there again
     */
    boolean putBack(Handle what, Map<String, String> parts, String placeholder);
}
