/**
 * Bekannt machen: a third person makes two known to each other, in their own words; both are asked, and only two times
 * "gern" opens a conversation of the three. Everything else looks like silence, to the introducer and the hosts too.
 *
 * <p>Its words: an <em>introduction</em>; the <em>invitation</em> by which one of the two is asked, at most one a week; the
 * <em>answer</em>, which nobody reads but its giver ({@link org.zwischenraum.introductions.Answers} hands out nothing but
 * "both said gladly"); a <em>wish</em> of somebody that the hosts introduce them.
 *
 * <p>So that a no stays a silence: an introduction ends at a time that is fixed when it is proposed; who is asked and when
 * depends on no refusal of anybody else; nothing is written where others read when somebody refuses, and no letter reminds.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "belongings",
            "text",
            "web",
            "mail",
            "jobs",
            "community",
            "members",
            "inbox",
            "chat",
            "matching",
            "reasons",
            "people",
            "decisions"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.introductions;
