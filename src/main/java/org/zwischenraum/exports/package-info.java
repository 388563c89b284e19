/**
 * The whole house in open formats, for whoever operates it: each table as JSON Lines with a schema that says what each field is,
 * tables for spreadsheets, people for address books, pictures and files as they are.
 *
 * <p>What a table and each of its columns is about stands in {@code tables.properties} beside the module that keeps it; what
 * begins with an exclamation mark is left out, with the reason behind it.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"text", "settings", "database", "command", "audit", "community"})
@org.jspecify.annotations.NullMarked
package org.zwischenraum.exports;
