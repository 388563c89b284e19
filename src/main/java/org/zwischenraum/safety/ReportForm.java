package org.zwischenraum.safety;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;

/** What somebody tells the hosts. */
record ReportForm(
        @Nullable UUID id,

        @NotBlank(message = "safety.problem.report") @Size(max = 2000, message = "safety.problem.reportLong")
        String words) {
    ReportForm {
        words = Plain.text(words == null ? "" : words);
    }

    static ReportForm blank() {
        return new ReportForm(Ids.next(), "");
    }

    UUID idOrNew() {
        return id == null ? Ids.next() : id;
    }
}
