/**
 * Breaks: the coffee machine, and lunch. Small meetings while one works, easy to leave alone.
 *
 * <p>Its words: whoever would like a break leaves a <em>wish</em> at the coffee machine, which nobody sees; as soon as two who
 * may see each other have one, a <em>round</em> of ten minutes begins, for up to four, preferably of people who have not met.
 * A <em>lunch</em> is a time and some places; whoever eats online eats along. Who did not come, or went, nobody is told.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "switches",
            "belongings",
            "text",
            "web",
            "mail",
            "live",
            "jobs",
            "community",
            "members",
            "matching",
            "vocabulary",
            "reasons",
            "lexicon",
            "inbox",
            "spaces",
            "presences",
            "floor"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.breaks;
