/**
 * What keeps the peace: staying away from somebody, telling the hosts, and what hosts decide about who belongs here.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"belongings", "text", "web", "audit", "jobs", "community", "entry", "members"})
@org.jspecify.annotations.NullMarked
package org.zwischenraum.safety;
