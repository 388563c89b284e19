package org.zwischenraum.members;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people show of themselves, each to whom they chose. */
@Component
public class Profiles {
    private final Sheets sheets;
    private final Nearnesses nearnesses;

    Profiles(Sheets sheets, Nearnesses nearnesses) {
        this.sheets = sheets;
        this.nearnesses = nearnesses;
    }

    /** What {@code me} may see of {@code who}. Whether they may meet at all is for {@link Members#find(UUID, Member)}. */
    public Profile of(Member who, Member me) {
        return profile(who, sheets.of(who.id()), nearnesses.of(me).to(who.id()));
    }

    /** The same for several people, in their order. */
    public Map<UUID, Profile> of(Collection<Member> people, Member me) {
        Nearnesses.View view = nearnesses.of(me);
        Map<UUID, Sheet> all = sheets.of(people.stream().map(Member::id).toList());
        Map<UUID, Profile> profiles = new LinkedHashMap<>();
        for (Member who : people)
            profiles.put(who.id(), profile(who, all.getOrDefault(who.id(), Sheet.BLANK), view.to(who.id())));
        return profiles;
    }

    public static Profile profile(Member who, Sheet sheet, Nearness nearness) {
        return new Profile(
                who.id(),
                who.name(),
                who.roleLabel(),
                words(sheet, nearness),
                sheet.shows(Field.LANGUAGES, nearness) ? who.languages() : List.of(),
                sheet.shows(Field.WEEKDAYS, nearness)
                        ? who.weekdays().stream().sorted().toList()
                        : List.of(),
                seen(who.place(), Field.PLACE, sheet, nearness),
                seen(who.approach(), Field.APPROACH, sheet, nearness),
                seen(who.picture(), Field.PICTURE, sheet, nearness),
                sheet.offers().stream()
                        .filter(offer -> offer.audience().includes(nearness))
                        .toList());
    }

    private static Map<Field, String> words(Sheet sheet, Nearness nearness) {
        Map<Field, String> words = new EnumMap<>(Field.class);
        sheet.words().forEach((field, text) -> {
            if (sheet.shows(field, nearness)) words.put(field, text);
        });
        return words;
    }

    private static <T> @Nullable T seen(@Nullable T value, Field field, Sheet sheet, Nearness nearness) {
        return sheet.shows(field, nearness) ? value : null;
    }
}
