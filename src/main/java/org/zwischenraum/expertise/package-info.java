/**
 * Who fits: the one place where the house asks which of its people know or can do what somebody seeks.
 *
 * <p>Its word: <em>availability</em>, what rooms above know that keeps somebody from being proposed now. Everything is
 * answered to a viewer, with only what that viewer may see.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "text",
            "jobs",
            "settings",
            "command",
            "matching",
            "reasons",
            "vocabulary",
            "retrieval",
            "web",
            "members"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.expertise;
