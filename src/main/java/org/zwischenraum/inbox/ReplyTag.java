package org.zwischenraum.inbox;

import java.util.Optional;
import java.util.UUID;

/** Asked by {@code inbox}, answered by the module that reads mail: whether a notice can be answered by mail. */
public interface ReplyTag {
    /**
     * What a reply is known by.
     *
     * @param reader who gets the letter, and alone may answer it
     * @param path where the notice leads
     * @return empty where no answer by mail is understood
     */
    Optional<String> of(UUID reader, String path);
}
