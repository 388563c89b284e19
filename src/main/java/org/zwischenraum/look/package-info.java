/**
 * How the house looks, as its hosts set it: a colour of its own, checked so that everybody can read it by day and by night,
 * and a picture; and what is drawn from that colour for browsers and devices.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"text", "web", "color", "media", "audit", "community", "members"})
@org.jspecify.annotations.NullMarked
package org.zwischenraum.look;
