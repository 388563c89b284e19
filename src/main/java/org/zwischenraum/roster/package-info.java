/**
 * Everybody of the house, for its hosts: found by what they are and what they wrote, in the order of their names and in no
 * other; a sheet of each with tags, notes and what hosts decided. Nothing here counts or ranks what anybody did.
 *
 * <p>Its words: a <em>note</em> is what hosts tell each other about somebody, who may read it; a <em>filter</em> is a choice
 * among all.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "belongings",
            "text",
            "web",
            "audit",
            "community",
            "invitations",
            "members",
            "safety",
            "profiles",
            "inbox",
            "moderation",
            "introductions"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.roster;
