/**
 * What people in and around a coworking community need and can do, in three languages: professions, skills, tasks, troubles,
 * events, things, and who helps with what. The files {@code *.txt} beside this one are the {@link
 * org.zwischenraum.lexicon.Lexicon}, one domain of life a file, one {@link org.zwischenraum.lexicon.Concept} a block, to be read
 * and mended by hand. A text is understood by the concepts it {@link org.zwischenraum.lexicon.Mention mentions}: because it
 * names them, because it says what people in that situation say, or by the words of the scene.
 */
@ApplicationModule(allowedDependencies = {"text", "reading"})
@NullMarked
package org.zwischenraum.lexicon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
