/**
 * Mail that comes back: answers to letters, which are written where they belong, and word that a letter could not be
 * delivered.
 *
 * <p>Its words: a letter that can be answered has a <em>reply address</em> of its own, bound to its reader and one matter, and
 * modules whose matters can be answered are <em>repliable</em>. Mail is fetched from a mailbox or handed over by a mail server,
 * and taken once, whoever brings it how often. Only words are taken, no files. What cannot be taken is said to the member whose
 * address it is and to nobody else, so that no forged mail makes the house write to strangers; and to no machine.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "belongings",
            "text",
            "web",
            "settings",
            "jobs",
            "mail",
            "command",
            "entry",
            "members",
            "community",
            "inbox"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.inbound;
