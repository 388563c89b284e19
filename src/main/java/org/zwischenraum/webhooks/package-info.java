/**
 * Webhooks: the house tells programs elsewhere that something happened, by ids alone, signed, and only what every host may
 * know. See decision 0012.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "couriers",
            "switches",
            "text",
            "web",
            "settings",
            "audit",
            "jobs",
            "community",
            "entry",
            "members",
            "asks",
            "presences"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.webhooks;
