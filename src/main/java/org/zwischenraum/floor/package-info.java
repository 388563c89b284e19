/**
 * Who is here: one floor for the house and from afar.
 *
 * <p>Its words: a <em>presence</em>, one for each member who is here, <em>at</em> the house or remotely, with a <em>state</em>
 * that stays until its owner chooses another, an <em>intention</em> in one line, perhaps a table, and the audience that its
 * owner chose before coming. Whoever chose nobody is invisible: to all but themselves they are not here. An <em>arrival</em>
 * begins a presence; its owner, a host, the closing of the space, or a question that stays unanswered end it. A
 * <em>movement</em> is an arrival or a leaving, kept for two weeks. A <em>planned day</em> says that somebody will come.
 *
 * <p>Rooms above add what they know to the floor: a {@link FloorMark} on somebody, a {@link FloorDeed} that two can do, a
 * {@link TableSign} on a table, a {@link FloorCard} on the page, {@link FloorGuests} for a day. They hear of {@link Arrived}, {@link Left} and
 * {@link PresenceChanged}; of invisible people too, so that they look them up through the viewer.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "text",
            "web",
            "jobs",
            "live",
            "settings",
            "media",
            "community",
            "members",
            "matching",
            "people",
            "inbox",
            "spaces",
            "plans"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.floor;
