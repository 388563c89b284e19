package org.zwischenraum.spaces;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;

/** One space more, as a host types it. */
record NewSpaceForm(
        @Nullable UUID id,

        @NotBlank(message = "spaces.problem.name") @Size(max = 80, message = "spaces.problem.tooLong")
        String name,

        @NotNull(message = "spaces.problem.kind") Space.@Nullable Kind kind) {
    NewSpaceForm {
        id = id == null ? Ids.next() : id;
        name = name == null ? "" : Plain.line(name);
    }

    static NewSpaceForm empty() {
        return new NewSpaceForm(null, "", Space.Kind.HOUSE);
    }

    UUID chosenId() {
        return Objects.requireNonNull(id);
    }

    Space.Kind chosenKind() {
        return Objects.requireNonNull(kind);
    }
}
