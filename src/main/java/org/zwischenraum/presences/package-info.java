/**
 * Who is here: one presence for each member, in the house or from afar.
 *
 * <p>Its words: a <em>presence</em>, one for each member who is here, <em>at</em> the house or remotely, with a <em>state</em>
 * that stays until its owner chooses another, an <em>intention</em> in one line, perhaps a table, and the audience that its
 * owner chose before coming. Whoever chose nobody is invisible: to all but themselves they are not here. An <em>arrival</em>
 * begins a presence; its owner, a host, the closing of the space, or a question that stays unanswered end it. A
 * <em>movement</em> is an arrival or a leaving, kept for two weeks.
 *
 * <p>Whoever shows people asks {@link Presences} with the viewer at hand. Rooms above hear of {@link Arrived}, {@link Left} and
 * {@link PresenceChanged}; of invisible people too, so that they look them up through the viewer. How somebody who is here
 * looks in a list, on the plan and at a table is drawn here too, since open pages are sent it at once.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "belongings",
            "text",
            "web",
            "jobs",
            "live",
            "media",
            "settings",
            "members",
            "matching",
            "people",
            "inbox",
            "spaces",
            "plans"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.presences;
