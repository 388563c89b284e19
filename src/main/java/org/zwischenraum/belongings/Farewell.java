package org.zwischenraum.belongings;

import java.util.UUID;

/** Somebody who goes for good, and what is done about it in one transaction. */
public interface Farewell {
    UUID person();

    /** What they were called until now. */
    String name();

    /** The mail address they had. */
    String address();

    /** What stands in place of their name from now on, in the house's first language. */
    String nameless();

    /** Runs a statement in which {@code :person}, {@code :name}, {@code :address}, {@code :nameless} and {@code :now} may stand. */
    void run(String statement);
}
