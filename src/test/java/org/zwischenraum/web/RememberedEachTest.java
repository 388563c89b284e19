package org.zwischenraum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RememberedEachTest {
    private final Map<String, Integer> rows = new HashMap<>(Map.of("mira", 1, "ben", 1));
    private Runnable meanwhile = () -> {};
    private int reads;
    private final RememberedEach<String, Integer> known = new RememberedEach<>(100, this::read);

    private Map<String, Integer> read(Set<String> keys) {
        reads++;
        Map<String, Integer> found = new HashMap<>();
        keys.forEach(key -> found.put(key, rows.get(key)));
        meanwhile.run();
        return found;
    }

    @Test
    void eachIsReadOnce() {
        assertThat(known.of("mira")).isEqualTo(1);
        assertThat(known.of(List.of("mira", "ben"))).isEqualTo(rows);
        assertThat(known.of("ben")).isEqualTo(1);
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void whatWasForgottenIsReadAnew() {
        known.of(List.of("mira", "ben"));
        rows.put("mira", 2);
        known.forget("mira");
        assertThat(known.of(List.of("mira", "ben"))).isEqualTo(rows);
        known.forget();
        known.of(List.of("mira", "ben"));
        assertThat(reads).isEqualTo(3);
    }

    /** Else somebody who reads slowly would show for good what was just hidden from them. */
    @Test
    void whatWasReadBeforeAChangeIsNotKept() {
        meanwhile = () -> {
            rows.put("mira", 2);
            known.forget("mira");
        };
        assertThat(known.of(List.of("mira", "ben")).get("mira")).isEqualTo(1);
        meanwhile = () -> {};
        assertThat(known.of("mira")).isEqualTo(2);
    }
}
