package org.zwischenraum.house;

import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.zwischenraum.members.Apart;

/**
 * A founded house in which Mira has blocked Rike, and somebody who is about to knock at a door.
 *
 * @param someone who will knock
 * @param context of the running program, to make things by their public collections
 */
public record Scene(House house, Someone someone, ApplicationContext context) {
    /** Founds the house; all of {@link Someone} come in, and Mira blocks Rike. */
    static void prepare(House house, ApplicationContext context) {
        house.found();
        for (Someone someone : Someone.values()) someone.in(house);
        Visitor rike = house.member("rike");
        context.getBean(Apart.class).keep(house.member("mira").id(), rike.id(), Apart.Kind.BLOCK);
    }

    public Visitor mira() {
        return house.member("mira");
    }

    public Visitor jonas() {
        return house.member("jonas");
    }

    public Visitor rike() {
        return house.member("rike");
    }

    public Visitor tanja() {
        return house.host();
    }

    /** Whoever will knock; a guest has no id. */
    public Visitor visitor() {
        return someone.in(house);
    }

    /** A part of the running program. */
    public <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    public UUID newId() {
        return org.zwischenraum.web.Ids.next();
    }
}
