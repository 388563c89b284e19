package org.zwischenraum.plans;

/**
 * Where somebody is drawn.
 *
 * @param x the middle of the face, in units of the plan
 * @param y the middle of the face
 * @param scale of the face: 1 is 40 units across
 * @param isNamed whether there is room for a name below the face
 */
public record Seat(int x, int y, double scale, boolean isNamed) {}
