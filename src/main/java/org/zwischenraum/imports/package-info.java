/**
 * Bringing people along from a file, with nothing lost silently and nobody shown before they agreed; and the members as a file again.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "belongings",
            "text",
            "sheets",
            "web",
            "settings",
            "audit",
            "jobs",
            "live",
            "command",
            "community",
            "entry",
            "invitations",
            "members",
            "profiles"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.imports;
