/**
 * Push messages, for members who switch them on for a device: that something waits in the house, and nothing more.
 *
 * <p>Its words: a <em>subscription</em> of one device, which its browser has made with a push service of its maker. The house
 * encrypts what it says for the device (RFC 8291) and signs as itself (RFC 8292); the service sees that and when, not what. A
 * device is told when a letter would leave, in the same rhythm and never in a quiet hour.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "couriers",
            "switches",
            "belongings",
            "text",
            "web",
            "settings",
            "jobs",
            "community",
            "entry",
            "members",
            "inbox"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.push;
