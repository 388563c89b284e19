package org.zwischenraum.introductions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;

/**
 * Two people and some words.
 *
 * @param id made when the form was shown, so that it proposes once
 * @param wish which wish it fulfils; null when none
 */
record ProposalForm(
        @NotNull UUID id,

        @Size(min = 2, max = 2, message = "introductions.problem.two")
        List<UUID> people,

        @NotBlank(message = "introductions.problem.words") @Size(max = 1000, message = "introductions.problem.long")
        String words,

        @Nullable UUID wish) {
    ProposalForm {
        id = id == null ? Ids.next() : id;
        people = people == null
                ? List.of()
                : people.stream().filter(Objects::nonNull).toList();
        words = Plain.text(words == null ? "" : words);
    }

    static ProposalForm of(List<UUID> people, String draft, @Nullable UUID wish) {
        return new ProposalForm(Ids.next(), people, draft, wish);
    }

    Proposal proposal(@Nullable UUID about) {
        return new Proposal(id, people.get(0), people.get(1), words, about);
    }
}
