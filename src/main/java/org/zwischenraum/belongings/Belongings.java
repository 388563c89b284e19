package org.zwischenraum.belongings;

import java.util.List;

/**
 * Asked by the pages about one's own things, answered by each module that keeps something of persons: what, why, how long; all
 * of it to take along; and what happens to it when somebody goes for good.
 */
public interface Belongings {
    /** What is kept. Every table that refers to a person stands in one of these, in one module. */
    List<Keeping> keeps();

    /** Packs what is this person's: what they wrote, chose, were given. Nothing of others that they could not read. */
    default void pack(Parcel parcel) {}

    /**
     * Takes leave of somebody, in the transaction in which they go: removes what is theirs, and leaves what others wrote.
     * The name itself is emptied afterwards, once for the whole house. Bears being called again for the same person.
     */
    void leave(Farewell farewell);
}
