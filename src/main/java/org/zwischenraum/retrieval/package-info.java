/**
 * Finds, among very many people, those few whose lines may answer an ask, without reading all of them. Knows no member and no
 * database; holds no text, only what texts were read as.
 *
 * <p>Its words: a {@link org.zwischenraum.retrieval.LineIndex} on disk follows some source of lines up to a <em>position</em>;
 * a {@link org.zwischenraum.retrieval.View} is the index at one moment, in which people are found by the clues of an ask.
 */
@ApplicationModule(allowedDependencies = {"matching", "reasons"})
@NullMarked
package org.zwischenraum.retrieval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
