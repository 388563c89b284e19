package org.zwischenraum.tone;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.GenderSign;

/**
 * How the house speaks, as a host chooses it.
 *
 * @param outside how people who do not belong to the house are addressed
 */
record ToneForm(
        @NotNull(message = "tone.problem.choose") @Nullable GenderSign sign,

        @NotNull(message = "tone.problem.choose") @Nullable Address outside) {
    /** How somebody is addressed. */
    enum Address {
        INFORMAL,
        FORMAL
    }

    static ToneForm of(GenderSign sign, boolean isFormal) {
        return new ToneForm(sign, isFormal ? Address.FORMAL : Address.INFORMAL);
    }

    GenderSign chosenSign() {
        return Objects.requireNonNull(sign);
    }

    boolean isFormal() {
        return outside == Address.FORMAL;
    }
}
