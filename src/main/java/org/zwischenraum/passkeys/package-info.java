/** Passkeys: signing in by a device, without a password and without a mail. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"belongings", "text", "web", "settings", "community", "entry"})
@org.jspecify.annotations.NullMarked
package org.zwischenraum.passkeys;
