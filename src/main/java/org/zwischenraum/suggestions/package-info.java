/**
 * Who could help, and why: the house proposes people for an ask, and the asker decides whom to ask.
 *
 * <p>Its words: a <em>suggestion</em>, a person proposed with reasons, of which nobody is told; <em>asking</em>, by the asker, or by the house for them, two people at a time. Those whom others
 * recommended stand beside those whom the house found.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "belongings",
            "text",
            "web",
            "inbox",
            "mail",
            "live",
            "jobs",
            "members",
            "people",
            "chat",
            "matching",
            "reasons",
            "vocabulary",
            "expertise",
            "introductions",
            "asks",
            "presences",
            "floor",
            "recommendations",
            "requests"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.suggestions;
