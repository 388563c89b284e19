package org.zwischenraum.syncs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.zwischenraum.text.Folding;

/**
 * What is known before a list is looked at.
 *
 * @param asked what hosts were asked already, answered or not, so that nothing is asked twice
 */
record Known(List<Listed> listed, List<Person> people, Set<Asked> asked) {
    /** A member as far as lists are concerned. */
    record Person(UUID id, String name, String email) {}

    /** A question that was put. */
    record Asked(UUID listed, What what, String theirs) {}

    Map<String, Listed> byPrint() {
        Map<String, Listed> found = new HashMap<>();
        listed.forEach(row -> found.put(row.print(), row));
        return found;
    }

    Map<UUID, Listed> byMember() {
        Map<UUID, Listed> found = new HashMap<>();
        for (Listed row : listed) Optional.ofNullable(row.member()).ifPresent(member -> found.put(member, row));
        return found;
    }

    Map<UUID, Person> byId() {
        Map<UUID, Person> found = new HashMap<>();
        people.forEach(person -> found.put(person.id(), person));
        return found;
    }

    Map<String, Person> byMail() {
        Map<String, Person> found = new HashMap<>();
        people.forEach(person -> found.put(person.email(), person));
        return found;
    }

    /** Only names that one member alone has. */
    Map<String, Person> byName() {
        Map<String, Person> found = new HashMap<>();
        Set<String> twice = new java.util.HashSet<>();
        for (Person person : people)
            if (found.put(Folding.fold(person.name()), person) != null) twice.add(Folding.fold(person.name()));
        found.keySet().removeAll(twice);
        return found;
    }
}
