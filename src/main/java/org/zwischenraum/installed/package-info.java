/**
 * The house on the phone: it can be installed like a program, what one has seen can be read without a network, what is
 * written meanwhile waits on the device and is sent once, later, and what somebody shares from elsewhere begins an ask.
 * Nothing of it changes how pages behave with a network.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"color", "switches", "text", "web"})
@org.jspecify.annotations.NullMarked
package org.zwischenraum.installed;
