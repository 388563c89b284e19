package org.zwischenraum.rota;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is there for the house on one day.
 *
 * @param planned who put themselves into the week; empty when nobody did
 * @param host who is there: the planned one, or on days on which that one is away the stand-in; empty when nobody planned it
 * @param standIn who follows when something waits too long; empty when there is nobody else
 */
record Duty(LocalDate day, Optional<UUID> planned, Optional<UUID> host, Optional<UUID> standIn) {}
