/**
 * How people come in: by the code at the door, past the tablet beside it, led in by a host, or for one day as somebody's guest.
 *
 * <p>Its words: a <em>door code</em>, signed and good for a minute at most; a <em>tablet</em> that shows it and may do nothing else;
 * a <em>hosted arrival</em>, by which a host checks somebody in or out, who sees it and can undo it; a <em>guest link</em>, by which a
 * member invites somebody for one day, and the <em>day guest</em> who comes by it, without an account and gone the day after.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "belongings",
            "text",
            "web",
            "jobs",
            "settings",
            "audit",
            "community",
            "entry",
            "members",
            "inbox",
            "spaces",
            "plans",
            "presences",
            "floor"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.arrivals;
