package org.zwischenraum.mail;

import java.util.Optional;

/** Asked by {@code mail}, answered by the module that reads what comes in: where answers to a letter go. */
public interface ReplyAddress {
    /**
     * The plain mail address to which answers go.
     *
     * @param tag what the writer of the letter gave it by {@link Letter#answeredBy}
     * @return empty when nobody reads mail now
     */
    Optional<String> of(String tag);
}
