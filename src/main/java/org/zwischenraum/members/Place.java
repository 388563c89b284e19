package org.zwischenraum.members;

/** Where somebody usually works: in the house, from elsewhere, or both; equal everywhere. */
public enum Place {
    ON_SITE,
    REMOTE,
    BOTH
}
