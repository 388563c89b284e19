/**
 * The words by which this house understands people: the lexicon that comes with the program, what was imported beside it, and
 * what hosts have changed. Asked through {@link org.zwischenraum.vocabulary.Vocabulary}.
 *
 * <p>Its words: an <em>entry</em>, one word or link that a host has added to a concept or switched off; an <em>edition</em>,
 * what is in force at a time; a {@link org.zwischenraum.vocabulary.Source}, more concepts from another room.
 */
@ApplicationModule(allowedDependencies = {"text", "web", "jobs", "audit", "lexicon", "matching"})
@NullMarked
package org.zwischenraum.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
