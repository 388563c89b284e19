/**
 * People: who belongs to the community, what they say about themselves and to whom, what they gladly give, how near two of them stand.
 * Whoever wants to know something about a member asks with the viewer at hand; what is not for the viewer is not there.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"belongings", "text", "web", "jobs", "media", "community"})
@org.jspecify.annotations.NullMarked
package org.zwischenraum.members;
