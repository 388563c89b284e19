/**
 * How one walks up to somebody who is here: a wave that fades by itself, a knock for somebody concentrated, a note at their
 * table, sitting down beside them, or asking the hosts. What is offered obeys the other's wish and state; none of it rings, and
 * nobody sees whether it was answered.
 *
 * <p>Its words: a <em>way</em>; a <em>greeting</em>, which is a wave, a knock or a note on its way from one to another; a
 * <em>here wish</em>: "sag mir, wenn du da bist", which holds only while two contacts both have it.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "belongings",
            "text",
            "web",
            "jobs",
            "live",
            "members",
            "people",
            "inbox",
            "introductions",
            "presences",
            "floor"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.approaches;
