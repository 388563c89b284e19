/** Becoming a member: the welcome of an invitation, the request to join, and the hosts' yes. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "belongings",
            "text",
            "web",
            "settings",
            "jobs",
            "mail",
            "community",
            "entry",
            "invitations",
            "members"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.joining;
