/** Talk between people: conversations and their messages. Minimal for now: a plain page that follows live. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "text",
            "web",
            "live",
            "jobs",
            "settings",
            "community",
            "entry",
            "members",
            "people",
            "inbox"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.chat;
