package org.zwischenraum.demo;

import java.util.List;
import java.util.UUID;
import org.zwischenraum.demo.Cast.Person;
import org.zwischenraum.invitations.Guest;
import org.zwischenraum.invitations.Invitations;
import org.zwischenraum.text.Language;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Standing;

/** Those who are invited and have not come yet: they are nowhere but on the hosts' list. */
@Demo
class GuestList {
    private final Invitations invitations;

    GuestList(Invitations invitations) {
        this.invitations = invitations;
    }

    void invite(List<Person> people, UUID host) {
        people.stream()
                .filter(person -> person.state().equals("invited"))
                .forEach(person -> invitations.make(Ids.next(), guest(person), host));
    }

    private static Guest guest(Person person) {
        return Guest.byMail(person.name(), person.email(), Standing.MEMBER, Language.of(person.language()), "");
    }
}
