/**
 * The floor: one page for the house and from afar, with the plan, the list of those who are here, one's own control, and who
 * still comes today.
 *
 * <p>Its words: a <em>planned day</em> says that somebody will come. Rooms above add what they know to the floor: a
 * {@link FloorMark} on somebody, a {@link FloorDeed} that two can do, a {@link TableSign} on a table, a {@link FloorCard} on
 * the page, {@link FloorGuests} for a day.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "switches",
            "text",
            "web",
            "inbox",
            "mail",
            "jobs",
            "live",
            "members",
            "spaces",
            "plans",
            "presences"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.floor;
