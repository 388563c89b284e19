/**
 * The demo: a small harbour town's coworking house full of made-up people.
 * The people of the {@link org.zwischenraum.demo.Cast cast} are also those of the tests. Their words:
 * a <em>person</em>, what they <em>ask</em>, who is <em>introduced</em> to whom, a line of <em>news</em>.
 * Reasons and suggestions are never in this data: the program finds them. Nothing here does anything unless the program
 * was started as a demo, or founds a house for those who measure.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "text",
            "web",
            "media",
            "jobs",
            "command",
            "community",
            "entry",
            "members",
            "asks",
            "spaces",
            "plans",
            "presences",
            "answers",
            "requests",
            "suggestions",
            "closures",
            "introductions",
            "outcomes",
            "invitations",
            "cards",
            "arrivals",
            "metoo",
            "pairs",
            "care"
        })
package org.zwischenraum.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
