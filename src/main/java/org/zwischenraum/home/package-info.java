/**
 * Today: what is worth knowing this morning, gathered from every feature by its cards, and then it ends. For guests the
 * page with which the house introduces itself.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"belongings", "text", "web", "audit", "jobs", "community", "members", "safety"})
@org.jspecify.annotations.NullMarked
package org.zwischenraum.home;
