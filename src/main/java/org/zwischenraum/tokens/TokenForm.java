package org.zwischenraum.tokens;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;

/** What somebody says about a new token. */
record TokenForm(
        UUID id,

        @NotBlank(message = "entry.problem.name") @Size(max = 80, message = "entry.problem.name")
        String name,

        @NotNull(message = "tokens.problem.reach") Reach reach,
        @NotNull(message = "tokens.problem.life") Life life) {
    /** How far a token reaches. */
    enum Reach {
        READING(Scope.READ),
        WRITING(Scope.READ, Scope.WRITE),
        HOSTING(Scope.READ, Scope.WRITE, Scope.HOST);

        private final Set<Scope> scopes;

        Reach(Scope... scopes) {
            this.scopes = Set.of(scopes);
        }

        Set<Scope> scopes() {
            return scopes;
        }

        static Reach of(Set<Scope> scopes) {
            if (scopes.contains(Scope.HOST)) return HOSTING;
            return scopes.contains(Scope.WRITE) ? WRITING : READING;
        }
    }

    /** How long a token is good. */
    enum Life {
        MONTH(30),
        QUARTER(90),
        YEAR(365);

        private final int days;

        Life(int days) {
            this.days = days;
        }

        Duration length() {
            return Duration.ofDays(days);
        }
    }

    TokenForm(@Nullable UUID id, @Nullable String name, @Nullable Reach reach, @Nullable Life life) {
        this.id = id == null ? Ids.next() : id;
        this.name = name == null ? "" : Plain.line(name);
        this.reach = reach == null ? Reach.READING : reach;
        this.life = life == null ? Life.QUARTER : life;
    }

    static TokenForm blank() {
        return new TokenForm(null, null, null, null);
    }
}
