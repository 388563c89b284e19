package org.zwischenraum.text;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

/** The cities that time zones are known by. */
public final class Cities {
    private Cities() {}

    /** What the city of a zone is called: {@code Wien} for Europe/Vienna. */
    public static String of(String zone, Language in) {
        String city = TimeZoneNames.getInstance(ULocale.forLocale(in.locale()))
                .getExemplarLocationName(TimeZone.getCanonicalID(zone));
        return city == null ? zone : city;
    }

    /** Whether a zone is written as Unicode writes it; others, such as Asia/Kolkata, mean the same as one that is. */
    public static boolean isUsual(String zone) {
        return zone.equals(TimeZone.getCanonicalID(zone));
    }
}
