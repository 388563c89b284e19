package org.zwischenraum.home;

import java.time.LocalTime;

/** How one greets at what time. */
enum Daytime {
    NIGHT,
    MORNING,
    DAY,
    EVENING;

    static Daytime at(LocalTime time) {
        if (time.getHour() < 5) return NIGHT;
        if (time.getHour() < 11) return MORNING;
        return time.getHour() < 18 ? DAY : EVENING;
    }
}
