package org.zwischenraum.rota;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One would give their week for another's.
 *
 * @param from who offers it
 * @param week their week, by its Monday
 * @param to whose week they would take
 * @param other that week
 */
record Swap(UUID id, UUID from, LocalDate week, UUID to, LocalDate other) {}
