/**
 * Ten minutes now: open asks that need only minutes are held out, on the floor's page, to those who are here and open to chat; and
 * whoever asks one sees who of the people that fit is here and open just now.
 *
 * <p>Its words: a <em>quick ask</em> needs minutes; a <em>pass</em> says "not just now", to nobody, and for today.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "switches",
            "belongings",
            "text",
            "web",
            "jobs",
            "members",
            "asks",
            "suggestions",
            "presences",
            "floor"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.quick;
