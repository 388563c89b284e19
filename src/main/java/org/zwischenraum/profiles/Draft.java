package org.zwischenraum.profiles;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Field;

/**
 * Something that was written down for a member and waits for their word.
 *
 * @param by the host who wrote it; null when it came with an import
 */
public record Draft(
        UUID id,
        UUID member,
        Matter what,
        String text,
        @Nullable UUID by,
        Instant madeAt) {
    /** What a draft is about. */
    public enum Matter {
        HEADLINE,
        SITTING_ON,
        GOALS,
        EXPERIENCE,
        HORIZON,
        CONTRIBUTION,
        LANGUAGES,
        WEEKDAYS,
        OFFER,
        ASKED_AT_MOST;

        /** What a host may write down when somebody tells it. */
        static final Set<Matter> SAID = Collections.unmodifiableSet(
                EnumSet.of(SITTING_ON, GOALS, EXPERIENCE, HORIZON, CONTRIBUTION, OFFER, HEADLINE));

        /** The field that takes it; empty for what is none. */
        Optional<Field> field() {
            return switch (this) {
                case OFFER, ASKED_AT_MOST -> Optional.empty();
                default -> Optional.of(Field.valueOf(name()));
            };
        }

        public int longest() {
            return field().map(Field::longest).filter(length -> length > 0).orElse(300);
        }
    }
}
