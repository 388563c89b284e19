package org.zwischenraum.people;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Field;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Nearness;
import org.zwischenraum.members.Sheet;
import org.zwischenraum.search.Typed;
import org.zwischenraum.text.Tongues;
import org.zwischenraum.text.Weekdays;

/**
 * What somebody looks for among the people.
 *
 * @param weekday null for any
 * @param language BCP 47 code; empty for any
 */
record Search(Typed typed, @Nullable DayOfWeek weekday, String language) {
    static Search of(@Nullable String query, @Nullable String weekday, @Nullable String language) {
        return new Search(
                new Typed(query == null ? "" : query),
                weekday == null ? null : Weekdays.find(weekday).orElse(null),
                language == null ? "" : Tongues.find(language).orElse(""));
    }

    boolean isEmpty() {
        return typed.isEmpty() && weekday == null && language.isEmpty();
    }

    /** Whether what somebody shows at this nearness fits the days and languages. */
    boolean fits(Member member, Sheet sheet, Nearness nearness) {
        return comes(member, sheet, nearness) && speaks(member, sheet, nearness);
    }

    private boolean comes(Member member, Sheet sheet, Nearness nearness) {
        return weekday == null || (member.weekdays().contains(weekday) && sheet.shows(Field.WEEKDAYS, nearness));
    }

    private boolean speaks(Member member, Sheet sheet, Nearness nearness) {
        return language.isEmpty() || (member.languages().contains(language) && sheet.shows(Field.LANGUAGES, nearness));
    }
}
