/**
 * Measures how the program bears many people, on its pages, on its floor and in its letters, and a backup beside them. One
 * types {@code ./zwischenraum bench pages}, {@code bench floor}, {@code bench mail} or {@code bench backup}.
 *
 * <p>Its words: a <em>crowd</em> is thousands of people put together from the demo's cast; a <em>filling</em> lets them in and
 * <em>hands over</em> the keys of some; a <em>house</em> is the program under test, in a process of its own on a
 * <em>proving ground</em> that is gone afterwards; a <em>run</em> measures it beside a <em>bare</em> yardstick, in turns;
 * <em>onlookers</em> have the floor's page open. Nothing here is part of a program that was not started to be measured.
 */
@NullMarked
@ApplicationModule(
        displayName = "Load",
        allowedDependencies = {
            "text",
            "web",
            "mail",
            "jobs",
            "settings",
            "database",
            "command",
            "entry",
            "members",
            "chat",
            "live",
            "spaces",
            "plans",
            "asks",
            "presences",
            "demo"
        })
package org.zwischenraum.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
