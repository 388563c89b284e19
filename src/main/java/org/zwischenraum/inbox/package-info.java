/** What has come in for a member: notices, each in the reader's own language, never about a machine's idea alone. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "switches",
            "belongings",
            "text",
            "web",
            "live",
            "mail",
            "jobs",
            "settings",
            "command",
            "community",
            "entry",
            "recovery",
            "members",
            "decisions"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.inbox;
