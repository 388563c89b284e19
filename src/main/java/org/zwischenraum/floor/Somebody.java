package org.zwischenraum.floor;

import java.util.Comparator;
import java.util.List;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Offer;
import org.zwischenraum.members.Profile;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.Present;
import org.zwischenraum.presences.Shown;
import org.zwischenraum.presences.StateWords;
import org.zwischenraum.web.Page;

/**
 * Somebody who is here, as one viewer sees them; in the order of whom one can speak to, and then of whom one might want to.
 *
 * @param profile what the viewer may see of them
 */
record Somebody(Presence presence, Member member, Profile profile, boolean isContact, List<FloorMark.Mark> marks)
        implements Comparable<Somebody> {
    private static final int A_FEW = 2;
    private static final Comparator<Somebody> ORDER = Comparator.comparingInt(
                    (Somebody one) -> one.presence().shown().distance())
            .thenComparing(one -> one.marks().isEmpty())
            .thenComparing(one -> !one.isContact())
            .thenComparing(one -> one.member().name())
            .thenComparing(one -> one.member().id());

    @Override
    public int compareTo(Somebody other) {
        return ORDER.compare(this, other);
    }

    /** "konzentriert bis 11:30". */
    String state(Page page) {
        return StateWords.of(presence, page);
    }

    /** What they can be asked about. */
    List<Offer> offers() {
        return profile.offers().stream().limit(A_FEW).toList();
    }

    Present present() {
        return new Present(presence, member);
    }

    String path() {
        return "/people/" + member.id();
    }

    /** What others see of them too. */
    Shown shown(String table) {
        return new Shown(presence, member, Shown.figure(presence, member, _ -> {}), table);
    }
}
