/** Tokens, by which programs come in for somebody; how far each reaches, and that a call sent twice counts once. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"belongings", "text", "web", "settings", "audit", "jobs", "command", "entry"})
@org.jspecify.annotations.NullMarked
package org.zwischenraum.tokens;
