package org.zwischenraum.members;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;

/** What somebody tells the hosts. */
record ReportForm(
        @Nullable UUID id,

        @NotBlank(message = "members.problem.report") @Size(max = 2000, message = "members.problem.reportLong")
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
