/** How the house speaks, as its hosts set it: the sign by which German texts mean everybody, and Sie or du towards people outside. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"text", "web", "audit", "community", "members"})
@org.jspecify.annotations.NullMarked
package org.zwischenraum.tone;
