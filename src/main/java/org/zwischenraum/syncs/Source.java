package org.zwischenraum.syncs;

import java.util.Set;

/** Where a list of members comes from, known by its columns. */
enum Source {
    COBOT,
    NEXUDUS,
    SHEET;

    private static final Set<String> OF_NEXUDUS = Set.of(
            "tariffname",
            "tariff",
            "coworkerid",
            "coworkertype",
            "registrationdate",
            "profiletagline",
            "sendwelcomeemail");
    private static final Set<String> OF_COBOT =
            Set.of("planname", "membershipid", "canceledto", "nextinvoicedate", "paidforby", "customernumber");

    /** @param headers folded, without blanks and signs */
    static Source of(Set<String> headers) {
        if (headers.stream().anyMatch(OF_NEXUDUS::contains)) return NEXUDUS;
        return headers.stream().anyMatch(OF_COBOT::contains) ? COBOT : SHEET;
    }
}
