package org.zwischenraum.hosting;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.community.Community;
import org.zwischenraum.community.Country;
import org.zwischenraum.community.Joining;
import org.zwischenraum.community.Zones;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Plain;

/**
 * The house's settings as a host types them.
 *
 * @param language the house's own
 * @param also in what other languages its pages can be read
 */
record HouseForm(
        @NotBlank(message = "hosting.setup.problem.community") @Size(max = 80, message = "hosting.problem.tooLong")
        String name,

        @NotNull(message = "hosting.problem.choose") @Nullable
        Language language,

        List<Language> also,

        @NotNull(message = "hosting.problem.choose") @Nullable
        Country country,

        String timeZone,

        @NotNull(message = "hosting.problem.choose") @Nullable
        Joining joining) {
    HouseForm {
        name = name == null ? "" : Plain.line(name);
        also = also == null ? List.of() : also.stream().filter(Objects::nonNull).toList();
        timeZone = timeZone == null ? "" : timeZone;
    }

    static HouseForm of(Community community) {
        return new HouseForm(
                community.name(),
                community.language(),
                community.languages(),
                community.country(),
                community.zone().getId(),
                community.joining());
    }

    @AssertTrue(message = "hosting.problem.choose")
    boolean isTimeZoneKnown() {
        return Zones.isKnown(timeZone);
    }

    List<Language> languages() {
        Set<Language> all = new LinkedHashSet<>(List.of(Objects.requireNonNull(language)));
        all.addAll(also);
        return List.copyOf(all);
    }

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    Country chosenCountry() {
        return Objects.requireNonNull(country);
    }

    Joining chosenJoining() {
        return Objects.requireNonNull(joining);
    }
}
