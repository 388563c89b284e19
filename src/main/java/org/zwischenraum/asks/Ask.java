package org.zwischenraum.asks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Terms;
import org.zwischenraum.text.Language;

/**
 * What a member seeks.
 *
 * @param text one or two sentences, at most 300 characters
 * @param secondLine the author's own words in another language, or empty
 * @param expiresOn the last day on which it is open
 * @param matchedAt when the house last looked for people who fit; null when it has not yet looked at the present text
 * @param version grows with each edit
 * @param link a whole address of the web, or empty
 */
public record Ask(
        UUID id,
        UUID author,
        Kind kind,
        String text,
        String details,
        Language language,
        String secondLine,
        TimeNeeded time,
        Terms terms,
        ForWhom audience,
        boolean askForMe,
        LocalDate expiresOn,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant closedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant matchedAt,
        int version,
        String link) {
    /** How long an ask stays open unless its author says otherwise. */
    static final int USUAL_DAYS = 30;

    /** Where it stands on this day. */
    public State state(LocalDate today) {
        if (withdrawnAt != null) return State.WITHDRAWN;
        if (closedAt != null) return State.CLOSED;
        return today.isAfter(expiresOn) ? State.EXPIRED : State.OPEN;
    }

    public boolean isBy(Member member) {
        return author.equals(member.id());
    }

    public boolean isDiscreet() {
        return audience == ForWhom.DISCREET;
    }

    /** All that is sought, as it is compared with what people offer. */
    public String sought() {
        return details.isEmpty() ? text : text + "\n" + details;
    }

    /** Whether many may read it, not only hosts. */
    public boolean isForMany() {
        return audience == ForWhom.MEMBERS || audience == ForWhom.FRIENDS;
    }

    /** Whether the house has looked for people who fit its present text. */
    public boolean isMatched() {
        return matchedAt != null;
    }

    public String path() {
        return "/asks/" + id;
    }

    /** Whether this viewer may know who wrote it. */
    public boolean namesAuthorTo(Member viewer) {
        return !isDiscreet() || isBy(viewer) || viewer.isHost();
    }
}
