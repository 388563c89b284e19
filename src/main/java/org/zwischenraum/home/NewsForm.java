package org.zwischenraum.home;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;

/** What a member types to share a line. */
record NewsForm(
        UUID id,

        @NotBlank(message = "home.news.problem.text") @Size(max = 280, message = "home.news.problem.tooLong")
        String text) {
    NewsForm {
        id = orNext(id);
        text = text == null ? "" : Plain.line(text);
    }

    static NewsForm blank() {
        return new NewsForm(Ids.next(), "");
    }

    private static UUID orNext(@Nullable UUID id) {
        return id == null ? Ids.next() : id;
    }
}
