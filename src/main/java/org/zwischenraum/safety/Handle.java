package org.zwischenraum.safety;

import java.util.UUID;

/**
 * Which text is meant.
 *
 * @param kind a word of the module that keeps it, as it stands in addresses: {@code ask}
 * @param id of the thing that the text belongs to
 */
public record Handle(String kind, UUID id) {}
