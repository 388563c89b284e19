package org.zwischenraum.matching;

import org.zwischenraum.reasons.LineKind;

/**
 * Something a person wrote about themselves.
 *
 * @param id the owner's name for it, so that a reason can be withdrawn with the line it rests on
 */
public record Line(String id, LineKind kind, String text) {}
