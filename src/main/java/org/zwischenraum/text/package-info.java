/**
 * Words on a page and words that people typed: the languages the house speaks, its messages, cleaning of what comes in,
 * folding for search, and a guess of the language a sentence is in. Technical only; knows no member.
 *
 * <p>Each module keeps its own {@code messages_de.properties}, {@code messages_en.properties} and
 * {@code messages_es.properties} in its folder; their keys begin with the module's name.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.zwischenraum.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
