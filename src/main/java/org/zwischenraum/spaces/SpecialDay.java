package org.zwischenraum.spaces;

import java.util.List;

/**
 * A day that is otherwise than its weekday.
 *
 * @param hours none when the space stays closed
 * @param reason as the host wrote it; may be empty
 */
public record SpecialDay(List<Hours> hours, String reason) {
    public SpecialDay {
        hours = List.copyOf(hours);
    }
}
