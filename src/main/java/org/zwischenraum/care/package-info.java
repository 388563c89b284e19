/**
 * "Wer sollte wen kennenlernen": one quiet page for hosts of those whom nobody has been made known to, of two who could get to
 * know each other, of what came of it, of asks that nobody answered, and of those who stayed away. Each line ends in something
 * to do today. Lists for care, without numbers or order of rank; nobody learns of them before a host does something.
 *
 * <p>Its words: the <em>last week</em> is the one in which somebody was here at last, visible to hosts, and nothing finer than
 * that; an <em>absence</em> is that of somebody who says they come each week and has not been here for three whole ones;
 * <em>put away</em> it rests until they come again; a newcomer is <em>in hand</em> when a host has taken care of them. Each member can say "not for this".
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "belongings",
            "text",
            "web",
            "jobs",
            "switches",
            "community",
            "members",
            "chat",
            "reasons",
            "introductions",
            "outcomes",
            "asks",
            "presences",
            "floor",
            "requests",
            "suggestions",
            "pairs"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.care;
