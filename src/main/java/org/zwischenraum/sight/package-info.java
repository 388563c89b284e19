/**
 * Who sees what of me, on one page: each line of the profile with its audience, and one's own page with the eyes of others.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"text", "web", "members", "profiles"})
@org.jspecify.annotations.NullMarked
package org.zwischenraum.sight;
