package org.zwischenraum.plans;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table that people sit down at. Its id stays, whatever it is called and wherever it stands.
 *
 * @param seats how many chairs stand around it; more people may sit there, above all from afar
 * @param zone the zone that its middle lies in; null between all zones
 */
public record PlanTable(
        UUID id,
        String name,
        int seats,
        boolean isRound,
        Box box,
        @Nullable UUID zone) {}
