/**
 * What the house keeps of a person, asked of every module that keeps something: so that it can be told in plain words, taken
 * along and deleted, and so that nothing is forgotten when a new thing comes. Knows persons by their id only.
 */
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package org.zwischenraum.belongings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
