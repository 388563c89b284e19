/**
 * What this house seeks and gives: a picture of its themes, so that the next workshop or the missing trade can be seen.
 *
 * <p>Its words: a <em>theme</em>, a trade or skill of the lexicon; a <em>voice</em>, what one member seeks and gives as all
 * members may read it. People are counted, not texts; below three nothing is shown, above it only roughly, and the count
 * stands still for a week, so that no change tells of one person. What is kept holds nobody's name.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "switches",
            "text",
            "web",
            "jobs",
            "community",
            "members",
            "lexicon",
            "matching",
            "reasons",
            "vocabulary",
            "asks"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.themes;
