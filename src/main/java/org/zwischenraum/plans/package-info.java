/**
 * What stands where in a space: the plan that those in the house and those online share.
 *
 * <p>Its words: a <em>plan</em> consists of <em>zones</em>, <em>tables</em> with seats, and <em>pieces</em> such as the coffee
 * machine; each has a <em>box</em> in units of which one is a pixel at the plan's natural size. The ids of tables, zones and
 * pieces stay when they are renamed, moved or turned. Others lay <em>figures</em> into the drawn plan; how they stand around a
 * table is worked out here. A space whose plan nobody has drawn yet has a ready one.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"text", "web", "media", "jobs", "audit", "community", "members", "spaces"})
@org.jspecify.annotations.NullMarked
package org.zwischenraum.plans;
