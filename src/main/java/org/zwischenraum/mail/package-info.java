/**
 * Letters leave the house by mail.
 *
 * <p>Whoever has something to say writes a {@link Letter} and puts it into the {@link Outbox}, in the transaction that
 * gave the reason for it; it leaves after the commit, and again until the mail server has taken it. Without a mail server
 * letters wait. Once a letter has left, its words are gone from the database.
 */
@ApplicationModule(allowedDependencies = {"belongings", "color", "jobs", "settings", "text", "web"})
@NullMarked
package org.zwischenraum.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
