package org.zwischenraum.members;

/** What a member may say about themselves, each with the audience it has until they choose another. */
public enum Field {
    HEADLINE(Audience.MEMBERS),
    PRONOUNS(Audience.MEMBERS),
    SITTING_ON(Audience.MEMBERS),
    GOALS(Audience.MEMBERS),
    EXPERIENCE(Audience.MEMBERS),
    HORIZON(Audience.MEMBERS),
    CONTRIBUTION(Audience.MEMBERS),
    LANGUAGES(Audience.MEMBERS),
    WEEKDAYS(Audience.CONTACTS),
    PLACE(Audience.MEMBERS),
    APPROACH(Audience.MEMBERS),
    PICTURE(Audience.MEMBERS);

    private final Audience usual;

    Field(Audience usual) {
        this.usual = usual;
    }

    /** Who sees it unless the member chose otherwise. */
    public Audience usual() {
        return usual;
    }
}
