package org.zwischenraum.members;

import java.util.UUID;

/**
 * Something a member gladly gives, in one short line.
 *
 * @param unused whether its owner does not want suggestions to rest on it
 */
public record Offer(UUID id, UUID member, String text, Terms terms, Audience audience, boolean unused) {
    /** The same, for others. */
    public Offer showing(Audience chosen) {
        return new Offer(id, member, text, terms, chosen, unused);
    }
}
