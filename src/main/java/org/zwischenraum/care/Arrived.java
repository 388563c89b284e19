package org.zwischenraum.care;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zwischenraum.members.Member;

/**
 * Who is new and knows nobody yet.
 *
 * @param waiting those whom one can introduce today, the latest first, and then those at rest
 * @param inHand those of whom a host has taken care, the latest first
 */
record Arrived(List<Member> waiting, List<Hand> inHand) {
    Arrived {
        waiting = List.copyOf(waiting);
        inHand = List.copyOf(inHand);
    }

    Optional<Hand> hand(UUID newcomer) {
        return inHand.stream()
                .filter(one -> one.newcomer().id().equals(newcomer))
                .findFirst();
    }

    List<Member> handled() {
        return inHand.stream().map(Hand::newcomer).toList();
    }
}
