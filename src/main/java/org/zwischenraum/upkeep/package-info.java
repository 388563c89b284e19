/**
 * What keeps a house for years: backups that the program makes by itself and of which hosts hear when they fail, and a
 * backup before a newer version changes the tables.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"text", "web", "settings", "database", "jobs", "community", "members", "inbox"})
@org.jspecify.annotations.NullMarked
package org.zwischenraum.upkeep;
