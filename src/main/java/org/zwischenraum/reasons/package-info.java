/**
 * Why somebody is proposed: a {@link org.zwischenraum.reasons.Reason} is evidence in no language yet, {@link
 * org.zwischenraum.reasons.Quote}s of what two people wrote; {@link org.zwischenraum.reasons.ReasonText} says it in a reader's
 * language. Who finds reasons is above; here is what all share who keep, check or show them.
 */
@ApplicationModule(allowedDependencies = {"text", "reading"})
@NullMarked
package org.zwischenraum.reasons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
