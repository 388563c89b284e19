package org.zwischenraum.spaces;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.community.Zones;
import org.zwischenraum.text.Plain;

/**
 * A space as a host types it.
 *
 * @param holidays the code of whose holidays it keeps; empty for nobody's
 * @param published whether a document for everybody says whether it is open
 * @param version of the space that the form was made of
 */
record SpaceForm(
        @NotBlank(message = "spaces.problem.name") @Size(max = 80, message = "spaces.problem.tooLong")
        String name,

        @NotNull(message = "spaces.problem.kind") Space.@Nullable Kind kind,
        @Size(max = 500, message = "spaces.problem.tooLong") String address,

        @Size(max = 2000, message = "spaces.problem.tooLong")
        String arrival,

        @Size(max = 8000, message = "spaces.problem.tooLong")
        String rules,

        @Size(max = 1000, message = "spaces.problem.tooLong")
        String wifi,

        @Size(max = 4000, message = "spaces.problem.tooLong")
        String accessibility,

        String timeZone,
        String holidays,
        @Nullable Boolean published,
        int version) {
    SpaceForm {
        name = name == null ? "" : Plain.line(name);
        address = clean(address);
        arrival = clean(arrival);
        rules = clean(rules);
        wifi = clean(wifi);
        accessibility = clean(accessibility);
        timeZone = timeZone == null ? "" : timeZone;
        holidays = holidays == null ? "" : holidays;
        published = Boolean.TRUE.equals(published);
    }

    static SpaceForm of(Space space, Details details) {
        return new SpaceForm(
                space.name(),
                space.kind(),
                space.address(),
                details.arrival(),
                details.rules(),
                details.wifi(),
                details.accessibility(),
                space.zone().getId(),
                space.timetable().holidays().code(),
                space.isPublished(),
                space.version());
    }

    /** The same over what somebody else has saved meanwhile. */
    SpaceForm over(int newer) {
        return new SpaceForm(
                name, kind, address, arrival, rules, wifi, accessibility, timeZone, holidays, published, newer);
    }

    @AssertTrue(message = "spaces.problem.zone")
    boolean isTimeZoneKnown() {
        return Zones.isKnown(timeZone);
    }

    @AssertTrue(message = "spaces.problem.holidays")
    boolean isHolidaysKnown() {
        return Holidays.find(holidays).isPresent();
    }

    boolean isToBePublished() {
        return Boolean.TRUE.equals(published);
    }

    Map<String, Object> columns() {
        Holidays kept = Holidays.find(holidays).orElse(Holidays.NONE);
        Map<String, Object> columns = new HashMap<>();
        columns.put("name", name);
        columns.put("kind", Objects.requireNonNull(kind).name());
        columns.put("address", address);
        columns.put("arrival", arrival);
        columns.put("rules", rules);
        columns.put("wifi", wifi);
        columns.put("accessibility", accessibility);
        columns.put("zone", timeZone);
        columns.put("country", kept.country());
        columns.put("region", kept.region());
        columns.put("published", isToBePublished());
        return columns;
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : Plain.text(typed);
    }
}
