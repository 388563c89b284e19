/** The door: accounts, the ways to sign in, sessions, tokens for programs, invitations. Knows who may come in, not who they are. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"text", "web", "settings", "audit", "jobs", "mail", "command", "community"})
@org.jspecify.annotations.NullMarked
package org.zwischenraum.entry;
