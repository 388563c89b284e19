/**
 * What is mine: in plain words what the house keeps of people, and everything of mine to take along in one file.
 *
 * <p>Its word: a <em>takeout</em> is that file, made in the background and kept for a week.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "belongings",
            "text",
            "web",
            "live",
            "jobs",
            "settings",
            "community",
            "entry",
            "members",
            "inbox"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.mine;
