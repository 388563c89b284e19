package org.zwischenraum.imports;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.members.Field;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Profile;
import org.zwischenraum.members.Profiles;
import org.zwischenraum.profiles.Tags;
import org.zwischenraum.text.Csv;
import org.zwischenraum.text.Weekdays;

/** The members as a file, with only what the host who asks may see; it can be taken in again. */
@Component
class Export {
    private static final List<Column> COLUMNS = List.of(
            Column.EMAIL,
            Column.NAME,
            Column.HEADLINE,
            Column.LANGUAGES,
            Column.WEEKDAYS,
            Column.GOALS,
            Column.EXPERIENCE,
            Column.HORIZON,
            Column.CONTRIBUTION,
            Column.OFFERS,
            Column.ASKED_AT_MOST,
            Column.JOINED_ON,
            Column.TAGS);
    private final Members members;
    private final Profiles profiles;
    private final Accounts accounts;
    private final Tags tags;

    Export(Members members, Profiles profiles, Accounts accounts, Tags tags) {
        this.members = members;
        this.profiles = profiles;
        this.accounts = accounts;
        this.tags = tags;
    }

    String csv(Member host) {
        List<Member> people = members.listedFor(host);
        Map<UUID, Profile> seen = profiles.of(people, host);
        Map<UUID, String> addresses =
                accounts.addresses(people.stream().map(Member::id).toList());
        Map<UUID, List<String>> words = tags.all();
        List<String> lines = new ArrayList<>();
        lines.add(Csv.line(COLUMNS.stream().map(Column::word).toList()));
        for (Member member : people)
            lines.add(line(
                    member,
                    Objects.requireNonNull(seen.get(member.id())),
                    addresses.getOrDefault(member.id(), ""),
                    words.getOrDefault(member.id(), List.of())));
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String line(Member member, Profile profile, String address, List<String> words) {
        return Csv.line(Arrays.asList(
                address,
                profile.name(),
                profile.headline(),
                String.join("|", profile.languages()),
                profile.weekdays().stream().map(Weekdays::word).collect(Collectors.joining("|")),
                profile.says(Field.GOALS),
                profile.says(Field.EXPERIENCE),
                profile.says(Field.HORIZON),
                profile.says(Field.CONTRIBUTION),
                profile.offers().stream()
                        .map(offer -> offer.text().replace('|', '/'))
                        .collect(Collectors.joining("|")),
                member.askedAtMost() == null ? "" : member.askedAtMost().toString(),
                member.joinedAt().atOffset(ZoneOffset.UTC).toLocalDate().toString(),
                String.join("|", words)));
    }
}
