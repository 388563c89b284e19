/**
 * Carries a message by HTTP to an address that people gave: within ten seconds, without following a redirect, reading anything
 * of the answer but its status, or keeping anything for the next. Technical only; who may be called at all, its caller says.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.zwischenraum.couriers;
