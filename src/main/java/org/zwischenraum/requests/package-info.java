/**
 * One person is asked whether they help, and answers: gladly, not this time, or nothing.
 *
 * <p>Its words: a <em>request</em>, sent by the asker or by the house on the asker's behalf, with the <em>reasons</em> for
 * asking this person, which are <em>reviewed</em> whenever somebody reads them; a yes opens a conversation, or after a
 * discreet ask lets its author <em>disclose</em> themselves. Everything else is one silence to everybody else.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "belongings",
            "text",
            "web",
            "jobs",
            "live",
            "media",
            "members",
            "inbox",
            "chat",
            "matching",
            "reasons",
            "vocabulary",
            "expertise",
            "asks",
            "decisions"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.requests;
