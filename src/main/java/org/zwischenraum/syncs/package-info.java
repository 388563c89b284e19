/**
 * The list of members that is kept elsewhere, brought along again and again: what changed, what does not fit, who is new and
 * who is missing. Nothing that a member wrote is ever overwritten, and nobody is invited, renamed or removed by a file alone.
 *
 * <p>Its words: a <em>source</em> is where such lists come from; a <em>listed</em> person is what a source last said of somebody;
 * a <em>run</em> is one file that was looked at or worked; a <em>question</em> is what only a host can decide.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "belongings",
            "text",
            "sheets",
            "web",
            "settings",
            "audit",
            "jobs",
            "community",
            "entry",
            "members",
            "imports",
            "inbox",
            "roster"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.syncs;
