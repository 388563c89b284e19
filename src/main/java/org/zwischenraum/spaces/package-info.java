/**
 * Places to work: houses, cafés that welcome coworkers, and floors that live online between real dates; when they are open,
 * what applies there, and what one should know before coming.
 *
 * <p>Its words: a <em>space</em>; its <em>timetable</em>, made of the <em>hours</em> of each weekday, of days that are
 * otherwise, and of public holidays. A space without any hours is open at all times.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "switches",
            "text",
            "web",
            "inbox",
            "mail",
            "media",
            "jobs",
            "audit",
            "community",
            "members"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.spaces;
