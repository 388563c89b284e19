/**
 * How an ask ends well: its author hears of the end in time, says who helped, and may write each a word. Nothing is added up.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "belongings",
            "text",
            "web",
            "live",
            "jobs",
            "members",
            "people",
            "inbox",
            "asks",
            "answers"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.closures;
