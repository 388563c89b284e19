/**
 * The hosts' own room: the first run, the desk where lies what waits for them, the house's settings, the details that
 * law asks of its provider, and the word that the house is not open yet.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "switches",
            "text",
            "web",
            "settings",
            "audit",
            "jobs",
            "mail",
            "command",
            "community",
            "entry",
            "members",
            "inbox",
            "inbound"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.hosting;
