/**
 * Was daraus wurde: weeks after two were made known to each other each of them is asked privately, and what both agree to
 * tell stands on a wall, naming who brought them together. A story, never a number.
 *
 * <p>Its words: an <em>outcome</em>, two sentences; a <em>story</em>, an outcome that both have agreed to.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "switches",
            "belongings",
            "text",
            "web",
            "mail",
            "jobs",
            "members",
            "inbox",
            "introductions",
            "imports"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.outcomes;
