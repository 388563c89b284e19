/**
 * The door: accounts, the ways to sign in, sessions, and what moves into an account. Knows who may come in, not who they are.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"belongings", "text", "web", "live", "settings", "jobs", "mail", "community"})
@org.jspecify.annotations.NullMarked
package org.zwischenraum.entry;
