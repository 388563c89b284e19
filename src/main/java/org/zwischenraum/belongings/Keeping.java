package org.zwischenraum.belongings;

import java.util.Set;

/**
 * One kind of thing that the house keeps of persons.
 *
 * @param key of the text that says in plain words what it is and what for
 * @param tables in which it lies, and which refer to persons
 * @param seen who may see it
 * @param basis why it may be kept by law
 * @param stay how long
 */
public record Keeping(String key, Set<String> tables, Seen seen, Basis basis, Stay stay) {
    public Keeping {
        tables = Set.copyOf(tables);
    }

    /** Something that membership cannot do without. */
    public static Keeping under(String key, Seen seen, Stay stay, String... tables) {
        return new Keeping(key, Set.of(tables), seen, Basis.MEMBERSHIP, stay);
    }

    /** The same for another reason in law. */
    public Keeping because(Basis reason) {
        return new Keeping(key, tables, seen, reason, stay);
    }
}
