/**
 * How near two texts lie in meaning, by a model of English sentences that an operator may put beside the program
 * ({@code extras/sentences}). It is loaded apart from the program, by the {@link org.zwischenraum.sentences.SentenceModel} it
 * brings; without it {@link org.zwischenraum.sentences.Sentences#installed} is empty and nothing else is different.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.zwischenraum.sentences;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
