/**
 * Reads everyday text in three languages into words that can be compared: inflections and derivations have one key, gendered
 * forms are folded, German compounds are taken apart, and words that only say that somebody asks or offers are marked.
 */
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package org.zwischenraum.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
