/**
 * Doors to the world: pages, fragments, assets, errors, limits, and who is looking. Knows no member;
 * what it needs from above it asks by {@link org.zwischenraum.web.Viewers}, {@link org.zwischenraum.web.Masthead},
 * {@link org.zwischenraum.web.Room}, {@link org.zwischenraum.web.Badge}, {@link org.zwischenraum.web.Card},
 * {@link org.zwischenraum.web.HeadPart} and {@link org.zwischenraum.web.WorkerScript}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"color", "text", "settings", "switches"})
@org.jspecify.annotations.NullMarked
package org.zwischenraum.web;
