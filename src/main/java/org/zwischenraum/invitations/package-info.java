/** Invitations: by mail, by a link, on a printed slip; with an end, a reminder, and a way to take them back. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"belongings", "text", "web", "settings", "jobs", "mail", "community", "entry"})
@org.jspecify.annotations.NullMarked
package org.zwischenraum.invitations;
