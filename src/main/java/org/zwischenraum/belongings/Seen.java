package org.zwischenraum.belongings;

/** Who may see something that is kept of a person, besides that person. */
public enum Seen {
    SELF,
    NOBODY,
    HOSTS,
    /** Those whom it is between: who asks and who is asked, who writes and who reads. */
    CONCERNED,
    /** Whom the person chose to show it to. */
    CHOSEN,
    MEMBERS
}
