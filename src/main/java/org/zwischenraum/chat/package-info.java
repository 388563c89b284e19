/**
 * Talk between people: conversations and their messages. Minimal for now: a plain page that follows live.
 *
 * <p>A conversation opens when people have been brought together, and then they are contacts; or one of two <em>begins</em> it,
 * with somebody who likes to be written to. Who began says one thing and then waits; contacts they are once the other has
 * answered, for silence is a no.
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
            "safety",
            "people",
            "inbox",
            "inbound"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.chat;
