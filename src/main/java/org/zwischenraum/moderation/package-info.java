/**
 * What hosts do when something goes wrong between people: a text is hidden, somebody may not come in for a while, each with
 * a reason that is told, and with a way to disagree; and the rules that all agree to, which stand on a page of their own.
 *
 * <p>Its words: a text is <em>hidden</em> (its words wait here and can be brought back); a <em>suspension</em> has a reason and
 * an end; an <em>appeal</em> is what somebody writes once against either, and a <em>ruling</em> what another host answers to it.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "belongings",
            "text",
            "web",
            "audit",
            "jobs",
            "mail",
            "community",
            "entry",
            "members",
            "safety",
            "inbox"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.moderation;
