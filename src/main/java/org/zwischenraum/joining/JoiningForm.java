package org.zwischenraum.joining;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.entry.Addressee;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;

/** What somebody says who joins. */
record JoiningForm(
        UUID id,

        @NotBlank(message = "joining.problem.name") @Size(max = 80, message = "joining.problem.name")
        String name,

        @Pattern(regexp = Addressee.FORM, message = "joining.problem.email")
        @Size(max = 254, message = "joining.problem.email")
        String email,

        Language language,

        @Size(max = 1000, message = "joining.problem.words") String words,

        @AssertTrue(message = "joining.problem.agreed") Boolean agreed) {
    JoiningForm(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable String email,
            @Nullable Language language,
            @Nullable String words,
            @Nullable Boolean agreed) {
        this.id = id == null ? Ids.next() : id;
        this.name = name == null ? "" : Plain.line(name);
        this.email = email == null ? "" : email.strip();
        this.language = language == null ? Language.EN : language;
        this.words = words == null ? "" : Plain.text(words);
        this.agreed = agreed != null && agreed;
    }

    static JoiningForm blank(String name, String email, Language language) {
        return new JoiningForm(null, name, email, language, null, null);
    }
}
