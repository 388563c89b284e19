package org.zwischenraum.asks;

/** Who may read an ask; a discreet one is passed on by the hosts without the author's name. */
public enum ForWhom {
    MEMBERS,
    FRIENDS,
    HOSTS,
    DISCREET
}
