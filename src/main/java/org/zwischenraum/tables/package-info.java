/**
 * A table's own page: who sits there, in the house and online, what it is about today, the small talk of the day, and a
 * shared stretch of focus.
 *
 * <p>Its words: a <em>line</em> says what a table is about today; a <em>word</em> is something said there, gone by the next
 * morning; a <em>focus</em> is a stretch of work at one table with a break after it; a <em>part</em> is one member's in it,
 * with what they intend, or silently, and a word at its end. For whoever may not see any of those who take part, a focus is
 * not there; they may begin one of their own.
 */
@ApplicationModule(
        allowedDependencies = {
            "belongings",
            "text",
            "web",
            "jobs",
            "live",
            "media",
            "community",
            "members",
            "spaces",
            "plans",
            "calls",
            "presences",
            "floor"
        })
@NullMarked
package org.zwischenraum.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
