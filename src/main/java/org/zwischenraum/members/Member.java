package org.zwischenraum.members;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Language;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Standing;

/**
 * A person who belongs to the community. What a given viewer may see of them is their {@link Profile}.
 *
 * @param languages BCP 47 codes of the languages they speak
 * @param askedAtMost how many requests a month they want; null for the community's usual number
 * @param actingUntil until when a deputy stands in for the hosts; null while they do not
 * @param guestUntil the last day of a guest; null for everybody else
 * @param pausedAt since when they are not suggested to anybody; null when they are
 * @param leavingAt since when they are about to go for good, and stand in no list; null when they stay
 */
public record Member(
        UUID id,
        String name,
        Role role,
        Language language,
        String pronouns,
        String roleLabel,
        String headline,
        List<String> languages,
        Set<DayOfWeek> weekdays,
        Place place,
        Approach approach,
        @Nullable Integer askedAtMost,
        @Nullable UUID picture,
        Instant joinedAt,
        @Nullable Instant pausedAt,
        @Nullable Instant suspendedAt,
        @Nullable Instant leavingAt,
        @Nullable Instant emptiedAt,
        @Nullable Instant actingUntil,
        @Nullable LocalDate guestUntil,
        int version) {
    private static final int ASKED_AT_MOST = 4;

    public Member {
        languages = List.copyOf(languages);
        weekdays = Set.copyOf(weekdays);
    }

    /** A host who is nobody in particular: sees what each host may see, and nothing more. */
    public static Member anyHost(Language language, Instant now) {
        return new Member(
                Ids.next(),
                "",
                Role.HOST,
                language,
                "",
                "",
                "",
                List.of(),
                Set.of(),
                Place.BOTH,
                Approach.HOST,
                null,
                null,
                now,
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    public Standing standing() {
        return isHost() ? Standing.HOST : role.standing();
    }

    public boolean isHost() {
        return role == Role.HOST || isStandingIn();
    }

    /** Whether they are a deputy who stands in for the hosts just now. */
    public boolean isStandingIn() {
        return role == Role.DEPUTY && actingUntil != null;
    }

    /** Whether they help at the entrance; hosts do too. */
    public boolean isTeam() {
        return standing().reaches(Standing.TEAM);
    }

    public boolean isPaused() {
        return pausedAt != null;
    }

    /** Whether they may come in and be met. */
    public boolean isActive() {
        return suspendedAt == null && emptiedAt == null;
    }

    /** Whether they stand in the members' list: friends of the community do not, nor does who is about to go. */
    public boolean isListed() {
        return isActive() && leavingAt == null && role != Role.FRIEND;
    }

    /** How many requests a month may reach them. */
    public int requestsAMonth() {
        return askedAtMost == null ? ASKED_AT_MOST : askedAtMost;
    }

    /** The name as one calls them: up to the first space. */
    public String firstName() {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
