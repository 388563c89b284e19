package org.zwischenraum.members;

/** How near a viewer stands to a member; in the order of {@link Audience}. */
public enum Nearness {
    SELF,
    HOST,
    CONTACT,
    MEMBER,
    STRANGER
}
