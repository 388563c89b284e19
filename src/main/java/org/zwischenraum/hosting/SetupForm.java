package org.zwischenraum.hosting;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.community.Country;
import org.zwischenraum.community.Zones;
import org.zwischenraum.entry.Addressee;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Plain;

/**
 * What the first host says about the house and about themselves.
 *
 * @param language the house's own
 * @param also in what other languages its pages can be read
 */
record SetupForm(
        String key,

        @NotBlank(message = "hosting.setup.problem.community") @Size(max = 80, message = "hosting.problem.tooLong")
        String community,

        @NotNull(message = "hosting.problem.choose") @Nullable
        Language language,

        List<Language> also,

        @NotNull(message = "hosting.problem.choose") @Nullable
        Country country,

        String timeZone,

        @NotBlank(message = "hosting.setup.problem.hostName") @Size(max = 80, message = "hosting.problem.tooLong")
        String hostName,

        @NotBlank(message = "hosting.problem.email")
        @Pattern(regexp = Addressee.FORM, message = "hosting.problem.email")
        @Size(max = 254, message = "hosting.problem.email")
        String hostEmail,

        @Size(max = 40, message = "hosting.problem.tooLong") String roleLabel) {
    SetupForm {
        key = key == null ? "" : key;
        community = line(community);
        also = also == null ? List.of() : List.copyOf(also);
        timeZone = line(timeZone);
        hostName = line(hostName);
        hostEmail = line(hostEmail);
        roleLabel = line(roleLabel);
    }

    static SetupForm blank(String key, Language language) {
        return new SetupForm(key, "", language, List.of(Language.values()), null, Zones.here(), "", "", "");
    }

    @AssertTrue(message = "hosting.problem.choose")
    boolean isTimeZoneKnown() {
        return Zones.isKnown(timeZone);
    }

    /** What is checked by now. */
    Beginning beginning() {
        return new Beginning(
                community, languages(), ZoneId.of(timeZone), chosen(country), hostName, hostEmail, roleLabel);
    }

    private List<Language> languages() {
        Set<Language> all = new LinkedHashSet<>(List.of(chosen(language)));
        all.addAll(also);
        return List.copyOf(all);
    }

    private static <T> T chosen(@Nullable T value) {
        if (value == null) throw new IllegalStateException("not checked");
        return value;
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : Plain.line(typed);
    }
}
