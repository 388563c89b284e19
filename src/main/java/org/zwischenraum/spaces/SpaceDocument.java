package org.zwischenraum.spaces;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.community.Detail;
import org.zwischenraum.community.Provider;
import org.zwischenraum.web.Links;

/**
 * What everybody may know of a space, in the format of SpaceAPI, version 15 (https://spaceapi.io/docs/). Counts, never names.
 *
 * @param compatibility which versions of the format this is
 * @param sensors null when too few are there to say how many
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SpaceDocument(
        @JsonProperty("api_compatibility") List<String> compatibility,
        String space,
        String logo,
        String url,
        Location location,
        State state,
        Contact contact,
        @Nullable Sensors sensors) {
    private static final List<String> VERSIONS = List.of("15");

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Location(
            String address,
            String timezone,
            @JsonProperty("country_code") String country) {}

    record State(boolean open) {}

    /** @param email the house's own, as it stands on its imprint */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Contact(String email) {}

    record Sensors(@JsonProperty("people_now_present") List<People> people) {}

    record People(int value) {}

    /** @param people roughly how many are there; empty when that is not said */
    static SpaceDocument of(Space space, Provider provider, Instant now, OptionalInt people, Links links) {
        return new SpaceDocument(
                VERSIONS,
                space.name(),
                links.to("/assets/web/icon.svg"),
                links.to("/"),
                new Location(
                        space.address().replace("\n", ", "),
                        space.zone().getId(),
                        space.timetable().holidays().country()),
                new State(space.timetable().isOpen(now)),
                new Contact(provider.get(Detail.EMAIL)),
                people.isEmpty() ? null : new Sensors(List.of(new People(people.getAsInt()))));
    }
}
