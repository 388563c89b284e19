/**
 * "Ich suche": what people seek, who could help and why, and how one asks the other.
 * A person posts an ask; the house proposes people with reasons; only when the asker wants it is anybody asked.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "text",
            "web",
            "live",
            "media",
            "jobs",
            "community",
            "members",
            "imports",
            "inbox",
            "chat",
            "matching",
            "introductions"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.asks;
