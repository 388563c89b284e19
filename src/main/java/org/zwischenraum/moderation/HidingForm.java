package org.zwischenraum.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;

/**
 * Why a host hides a text.
 *
 * @param rule the one of the house that it breaks, as it stands on their page; empty: none in particular
 */
record HidingForm(
        @Nullable UUID id,

        @NotBlank(message = "moderation.problem.reason") @Size(max = 1000, message = "moderation.problem.long")
        String reason,

        String rule) {
    HidingForm {
        reason = Plain.text(reason == null ? "" : reason);
        rule = Plain.text(rule == null ? "" : rule);
    }

    static HidingForm blank() {
        return new HidingForm(Ids.next(), "", "");
    }

    UUID idOrNew() {
        return id == null ? Ids.next() : id;
    }
}
