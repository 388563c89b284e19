/**
 * My day: a private page that says what I did, whom I met, what I asked and answered. A day is never wasted.
 *
 * <p>Its words: an <em>entry</em>, which the house notes or I write; a <em>day</em>, its entries in order. They are mine
 * alone: no host, no program and nobody else reads them. After two weeks they are gone, unless I <em>keep</em> them.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "switches",
            "belongings",
            "text",
            "web",
            "jobs",
            "community",
            "members",
            "presences",
            "floor",
            "asks",
            "answers",
            "introductions",
            "breaks"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.days;
