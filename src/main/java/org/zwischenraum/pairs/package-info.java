/**
 * Who could get to know whom: for hosts, two members who do not know each other yet, where what one seeks, aims at or is
 * curious about meets what the other gives, knows or can; and newcomers with somebody who is there on the same days. A host
 * looks at it and introduces them in their own words, or puts it away; the two learn nothing of it before that.
 *
 * <p>Its words: a <em>pair</em>, found once a day from what both wrote for all members; <em>put away</em> it does not come back
 * unless a host takes it back; a <em>newcomer</em>, to whom nobody has been made known yet; an <em>occasion</em>, the days on which
 * both come. Whoever says "not for this" is in no pair.
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
            "floor",
            "asks",
            "requests"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.pairs;
