/**
 * The letter by which the house greets whoever has joined: written by its hosts in each of its languages, sent once, by mail and as
 * a notice, in the name of the host who invited, else of the one who has been here longest. Without words none is sent.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "belongings",
            "text",
            "web",
            "audit",
            "mail",
            "community",
            "entry",
            "invitations",
            "members",
            "safety",
            "settings",
            "inbox"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.welcomes;
