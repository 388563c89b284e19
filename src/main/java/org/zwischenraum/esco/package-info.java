/**
 * ESCO, the classification of skills and occupations of the European Commission, which an operator may import: its names in
 * three languages widen the vocabulary of the house. {@link org.zwischenraum.esco.Classification} is what stands in the files;
 * nothing of it comes with the program.
 */
@ApplicationModule(
        displayName = "ESCO",
        allowedDependencies = {
            "text",
            "web",
            "settings",
            "command",
            "jobs",
            "audit",
            "community",
            "lexicon",
            "vocabulary"
        })
@NullMarked
package org.zwischenraum.esco;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
