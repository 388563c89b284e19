package org.zwischenraum.members;

import java.util.UUID;

/** One of these two has blocked the other, or does so no longer: what each sees of the other is no more what it was. */
public record ApartChanged(UUID member, UUID other) {}
