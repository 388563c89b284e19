package org.zwischenraum.imports;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites people whom a list names, as an import does: they stay invisible until they say yes, and are forgotten after 30 days. */
@Component
public class Bringing {
    private final Intake intake;

    Bringing(Intake intake) {
        this.intake = intake;
    }

    /** Somebody to invite. */
    public record Somebody(String email, String name) {}

    /** Invites those who are neither here nor invited. */
    @Transactional
    public void invite(List<Somebody> people, UUID host) {
        for (int from = 0; from < people.size(); from += Import.PORTION)
            intake.take(
                    people.subList(from, Math.min(from + Import.PORTION, people.size())).stream()
                            .map(Bringing::newcomer)
                            .toList(),
                    Import.Mode.of(false, host));
    }

    private static Newcomer newcomer(Somebody one) {
        return new Newcomer(0, one.email(), one.name(), Map.of(), List.of(), List.of(), null);
    }
}
