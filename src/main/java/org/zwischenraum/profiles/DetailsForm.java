package org.zwischenraum.profiles;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Approach;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Field;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Place;
import org.zwischenraum.members.Sheet;
import org.zwischenraum.text.Plain;
import org.zwischenraum.text.Tongues;

/**
 * What else there is to say about oneself, and for whom each part is.
 *
 * @param askedAtMost requests a month
 * @param headlineUnused whether suggestions must not rest on the headline
 * @param version of what I say about myself, as it was when the form was shown
 */
record DetailsForm(
        @NotBlank(message = "profiles.problem.name") @Size(max = 80, message = "profiles.problem.name")
        String name,

        @Size(max = 40, message = "profiles.problem.short") String pronouns,
        @Size(max = 40, message = "profiles.problem.short") String roleLabel,

        @Size(max = 120, message = "profiles.problem.headline")
        String headline,

        @Nullable List<String> languages,
        @Nullable List<DayOfWeek> weekdays,
        @Nullable Place place,
        @Nullable Approach approach,

        @Nullable
        @Min(value = 0, message = "profiles.problem.asked")
        @Max(value = 99, message = "profiles.problem.asked")
        Integer askedAtMost,

        @Nullable Map<Field, Audience> audiences,
        @Nullable Boolean headlineUnused,
        @Nullable Integer version) {
    DetailsForm {
        name = Plain.line(name == null ? "" : name);
        pronouns = Plain.line(pronouns == null ? "" : pronouns);
        roleLabel = Plain.line(roleLabel == null ? "" : roleLabel);
        headline = Plain.line(headline == null ? "" : headline);
    }

    static DetailsForm of(Member me, Sheet sheet) {
        Map<Field, Audience> audiences = new EnumMap<>(Field.class);
        for (Field field : Field.values()) audiences.put(field, sheet.audience(field));
        return new DetailsForm(
                me.name(),
                sheet.says(Field.PRONOUNS),
                me.roleLabel(),
                sheet.says(Field.HEADLINE),
                me.languages(),
                List.copyOf(me.weekdays()),
                me.place(),
                me.approach(),
                me.requestsAMonth(),
                audiences,
                sheet.isUnused(Field.HEADLINE),
                me.version());
    }

    /** The same words, written beside what stands there by now. */
    DetailsForm beside(int present) {
        return new DetailsForm(
                name,
                pronouns,
                roleLabel,
                headline,
                languages,
                weekdays,
                place,
                approach,
                askedAtMost,
                audiences,
                headlineUnused,
                present);
    }

    Audience audience(Field field) {
        return audiences == null ? field.usual() : audiences.getOrDefault(field, field.usual());
    }

    List<String> tongues() {
        return languages == null
                ? List.of()
                : languages.stream()
                        .flatMap(code -> Tongues.find(code).stream())
                        .distinct()
                        .toList();
    }

    boolean comesOn(DayOfWeek day) {
        return weekdays != null && weekdays.contains(day);
    }

    boolean isHeadlineUnused() {
        return Boolean.TRUE.equals(headlineUnused);
    }

    Edit edit() {
        return new Edit(
                name,
                roleLabel,
                Map.of(Field.HEADLINE, headline, Field.PRONOUNS, pronouns),
                tongues(),
                days(),
                place,
                approach,
                askedAtMost,
                Objects.requireNonNullElse(audiences, Map.of()),
                Map.of(Field.HEADLINE, isHeadlineUnused()));
    }

    private Set<DayOfWeek> days() {
        EnumSet<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
        days.retainAll(weekdays == null ? Set.of() : weekdays);
        return days;
    }
}
