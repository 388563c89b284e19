package org.zwischenraum.presences;

/** Where somebody is who is here: in the house or online. The two are equal in every list. */
public enum At {
    ON_SITE,
    REMOTE
}
