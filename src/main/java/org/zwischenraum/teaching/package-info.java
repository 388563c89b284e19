/**
 * Worte des Hauses: hosts teach the house how its people talk.
 *
 * <p>Its words: a <em>concept</em> and its words, as the vocabulary keeps them; a <em>trial</em>, a sentence to see how it is
 * understood and whom it would find; a <em>hint</em>, that somebody did not mean the person who was proposed; <em>unfound</em>,
 * an ask for which the house knew nobody. Hints hold no names, and of a discreet ask only the words that led astray.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "belongings",
            "text",
            "web",
            "jobs",
            "reading",
            "lexicon",
            "matching",
            "reasons",
            "vocabulary",
            "expertise",
            "members",
            "imports",
            "asks",
            "requests",
            "suggestions"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.teaching;
