/**
 * "Könnten sich kennenlernen": for the hosts' desk, two members who do not know each other yet, where what one seeks or aims at
 * meets what the other offers. A host looks at it and introduces them in their own words, or puts it away; the two learn
 * nothing of it before that.
 *
 * <p>Its words: a <em>pair</em>, found once a day from what both wrote for all members; <em>put away</em> it does not come back.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "switches",
            "belongings",
            "text",
            "web",
            "jobs",
            "members",
            "matching",
            "reasons",
            "expertise",
            "introductions",
            "asks",
            "requests"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.pairs;
