package org.zwischenraum.profiles;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Approach;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Field;
import org.zwischenraum.members.Place;
import org.zwischenraum.text.Plain;
import org.zwischenraum.text.Tongues;
import org.zwischenraum.text.Weekdays;
import org.zwischenraum.web.Invalid;

/**
 * What a program changes about its member; what is left out stays.
 *
 * @param audiences who may see a field, by the field's name
 * @param unused whether suggestions must not rest on a field, by the field's name
 * @param version that was read before; left out, it does not matter
 */
record MeChange(
        @Nullable @Size(min = 1, max = 80, message = "profiles.problem.name")
        String name,

        @Nullable @Size(max = 40, message = "profiles.problem.short")
        String roleLabel,

        @Nullable @Size(max = 40, message = "profiles.problem.short")
        String pronouns,

        @Nullable @Size(max = 120, message = "profiles.problem.headline")
        String headline,

        @Nullable @Size(max = 1000, message = "profiles.problem.answerLong")
        String sittingOn,

        @Nullable List<String> languages,
        @Nullable List<String> weekdays,
        @Nullable Place place,
        @Nullable Approach approach,
        @Nullable @Valid Answers answers,

        @Nullable
        @Min(value = 0, message = "profiles.problem.asked")
        @Max(value = 99, message = "profiles.problem.asked")
        Integer askedAtMost,

        @Nullable Map<String, Audience> audiences,
        @Nullable Map<String, Boolean> unused,
        @Nullable Integer version) {
    /** Answers to the four questions. */
    record Answers(
            @Nullable @Size(max = 1000, message = "profiles.problem.answerLong")
            String goals,

            @Nullable @Size(max = 1000, message = "profiles.problem.answerLong")
            String experience,

            @Nullable @Size(max = 1000, message = "profiles.problem.answerLong")
            String horizon,

            @Nullable @Size(max = 1000, message = "profiles.problem.answerLong")
            String contribution) {}

    /** @throws Invalid when a language, a day or a field is none */
    Edit edit() {
        return new Edit(
                cleanName(),
                roleLabel == null ? null : Plain.line(roleLabel),
                words(),
                tongues(),
                days(),
                place,
                approach,
                askedAtMost,
                byField(audiences, "audiences"),
                byField(unused, "unused"));
    }

    private @Nullable String cleanName() {
        if (name == null) return null;
        String clean = Plain.line(name);
        if (clean.isEmpty()) throw new Invalid("name", "profiles.problem.name");
        return clean;
    }

    private Map<Field, String> words() {
        Map<Field, String> words = new EnumMap<>(Field.class);
        put(words, Field.PRONOUNS, pronouns);
        put(words, Field.HEADLINE, headline);
        put(words, Field.SITTING_ON, sittingOn);
        if (answers == null) return words;
        put(words, Field.GOALS, answers.goals());
        put(words, Field.EXPERIENCE, answers.experience());
        put(words, Field.HORIZON, answers.horizon());
        put(words, Field.CONTRIBUTION, answers.contribution());
        return words;
    }

    private static void put(Map<Field, String> words, Field field, @Nullable String text) {
        if (text != null) words.put(field, field.clean(text));
    }

    private @Nullable List<String> tongues() {
        if (languages == null) return null;
        Set<String> codes = new LinkedHashSet<>();
        for (String name : languages)
            codes.add(Tongues.find(name)
                    .orElseThrow(() -> new Invalid("languages", "members.problem.language", "value", name)));
        return new ArrayList<>(codes);
    }

    private @Nullable Set<DayOfWeek> days() {
        if (weekdays == null) return null;
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String name : weekdays)
            days.add(Weekdays.find(name)
                    .orElseThrow(() -> new Invalid("weekdays", "members.problem.weekday", "value", name)));
        return days;
    }

    private static <T> Map<Field, T> byField(@Nullable Map<String, T> byName, String where) {
        Map<Field, T> byField = new EnumMap<>(Field.class);
        Objects.requireNonNullElse(byName, Map.<String, T>of()).forEach((name, value) -> {
            Field field =
                    Field.find(name).orElseThrow(() -> new Invalid(where, "profiles.problem.field", "value", name));
            byField.put(field, Objects.requireNonNull(value));
        });
        return byField;
    }
}
