package org.zwischenraum.members;

/** How somebody likes to be approached: wave first, write first, through the host, just sit down. */
public enum Approach {
    WAVE,
    WRITE,
    HOST,
    SIT
}
