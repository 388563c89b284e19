package org.zwischenraum.approaches;

/** A way to walk up to somebody who is here. */
enum Way {
    /** Seen by the other alone, gone after a few minutes. */
    WAVE,
    /** A silent line for somebody concentrated, shown when they look up. */
    KNOCK,
    /** A slip of paper at their place. */
    NOTE,
    /** Beside them, at the same table. */
    SIT,
    /** The hosts are asked to make the two known. */
    HOST
}
