/**
 * "Geht mir auch so": a second button on the ask of somebody else, pressed without a name. At three the house proposes one
 * table with a time; names appear once all have said yes, and a no looks like silence.
 *
 * <p>Its words: a <em>me too</em>, said by one member of one ask; a <em>table</em>, proposed to its <em>guests</em>, the asker
 * among them. A table lapses when its time comes and not all have said yes. Whoever had not said yes is then asked again only
 * if they say "geht mir auch so" once more, those who kept silent and those who refused alike; as soon as three are together
 * again, there is another table.
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
            "inbox",
            "chat",
            "asks"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.metoo;
