/**
 * Letters from hosts to many: written in plain words, to those whom a filter of the list of everybody keeps, seldom, and never
 * to somebody who does not want them.
 *
 * <p>Its words: a <em>circular</em> is such a letter, as it is kept for the hosts; its <em>readers</em> are those whom it has
 * not left for yet.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "switches",
            "belongings",
            "text",
            "web",
            "audit",
            "jobs",
            "mail",
            "settings",
            "community",
            "entry",
            "members",
            "inbox",
            "roster"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.circulars;
