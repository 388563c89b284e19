package org.zwischenraum.presences;

import gg.jte.Content;
import java.util.Locale;
import java.util.UUID;
import org.zwischenraum.members.Member;
import org.zwischenraum.plans.Figure;
import org.zwischenraum.web.Page;

/**
 * Somebody who is here, as everybody sees them who sees them at all: what pages are sent when it changes.
 *
 * @param figure how they stand on the plan
 * @param table the name of the table where they sit, or empty
 */
public record Shown(Presence presence, Member member, Figure figure, String table) {
    /** By which pages know what belongs to this person. */
    static String key(UUID member) {
        return "here-" + member;
    }

    String key() {
        return key(member.id());
    }

    String state(Page page) {
        return StateWords.of(presence, page);
    }

    /** Those whom one can speak to first, then by name. */
    String order() {
        return presence.shown().distance() + " " + member.name().toLowerCase(Locale.ROOT);
    }

    public static Figure figure(Presence presence, Member member, Content face) {
        return new Figure(presence.seat().orElse(presence.space()), face, member.firstName(), key(member.id()));
    }
}
