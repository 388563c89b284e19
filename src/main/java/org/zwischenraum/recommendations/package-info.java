/**
 * "Ich kenne jemanden": one member passes an ask on to another who could help, in their own words, or to somebody outside.
 *
 * <p>Its word: a <em>recommendation</em> of one member, by another, for one ask. Only the asker and the hosts see it beside
 * those two; whoever may not read the ask hears of nothing.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"belongings", "text", "web", "members", "people", "inbox", "asks"})
@org.jspecify.annotations.NullMarked
package org.zwischenraum.recommendations;
