package org.zwischenraum.invitations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.entry.Addressee;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.Standing;

/**
 * Whom a host invites.
 *
 * @param people one a line: for letters {@code name@example.org} or {@code Name <name@example.org>}, for slips a name
 * @param count how many people the link is for, or how many slips without a name
 * @param days how long it is good
 */
record InvitationForm(
        UUID id,
        Invitation.Kind kind,
        String people,

        @Min(value = 1, message = "invitations.problem.count") @Max(value = 100, message = "invitations.problem.count")
        Integer count,

        Boolean friends,
        Language language,

        @Size(max = 1000, message = "invitations.problem.words")
        String words,

        Integer days) {
    private static final int MOST = 40;
    static final List<Integer> LIVES = List.of(7, 14, 30);

    InvitationForm(
            @Nullable UUID id,
            Invitation.@Nullable Kind kind,
            @Nullable String people,
            @Nullable Integer count,
            @Nullable Boolean friends,
            @Nullable Language language,
            @Nullable String words,
            @Nullable Integer days) {
        this.id = id == null ? Ids.next() : id;
        this.kind = kind == null ? Invitation.Kind.MAIL : kind;
        this.people = people == null ? "" : Plain.text(people);
        this.count = count == null ? 8 : count;
        this.friends = friends != null && friends;
        this.language = language == null ? Language.EN : language;
        this.words = words == null ? "" : Plain.text(words);
        this.days = days == null || !LIVES.contains(days) ? 30 : days;
    }

    static InvitationForm blank(Invitation.Kind kind, Language language) {
        return new InvitationForm(null, kind, null, null, null, language, null, null);
    }

    /**
     * The guests that are meant.
     *
     * @throws Invalid when a line cannot be read, or there are too many or none
     */
    List<Guest> guests() {
        return switch (kind) {
            case MAIL -> addressed();
            case LINK -> List.of(guest("", "", count));
            case SLIP -> named();
        };
    }

    private List<Guest> addressed() {
        List<Guest> guests = new ArrayList<>();
        for (String line : lines("[\\n,;]")) guests.add(addressed(Addressee.read(line)));
        if (guests.isEmpty()) throw new Invalid("people", "invitations.problem.none");
        return checked(guests);
    }

    private Guest addressed(Addressee addressee) {
        return guest(addressee.name(), addressee.email(), 1);
    }

    private List<Guest> named() {
        List<Guest> guests = new ArrayList<>();
        for (String line : lines("\\n")) guests.add(guest(shortened(line), "", 1));
        while (people.isEmpty() && guests.size() < count) guests.add(guest("", "", 1));
        return checked(guests);
    }

    private List<Guest> checked(List<Guest> guests) {
        int most = kind == Invitation.Kind.SLIP ? 100 : MOST;
        if (guests.size() > most) throw new Invalid("people", "invitations.problem.many", "most", most);
        return guests;
    }

    private Guest guest(String name, String email, int places) {
        Standing standing = friends ? Standing.FRIEND : Standing.MEMBER;
        return new Guest(kind, name, email, standing, language, words, places, Duration.ofDays(days));
    }

    private List<String> lines(String separator) {
        return people.isEmpty()
                ? List.of()
                : java.util.Arrays.stream(people.split(separator))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(80, name.length()));
    }
}
