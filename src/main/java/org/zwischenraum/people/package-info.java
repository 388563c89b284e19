/**
 * The room People: who is who, found by what they can help with and when they are here; and what two can do together today.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "switches",
            "text",
            "web",
            "search",
            "community",
            "members",
            "matching",
            "reasons",
            "expertise",
            "profiles"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.people;
