/**
 * Colours, reckoned: how bright they are to the eye, how far they stand apart, and what a house's own colour must become so
 * that everybody can read it, by day and by night. Pure; knows nothing of the house.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.zwischenraum.color;
