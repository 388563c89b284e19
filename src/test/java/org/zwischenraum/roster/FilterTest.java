package org.zwischenraum.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Language;

class FilterTest {
    private static final Instant NOW = Instant.parse("2026-07-14T08:00:00Z");
    private static final Filter.Beside MIRA = new Filter.Beside(List.of("Licht"), true, false);

    /** A host without a name who came ten days ago. */
    private static final Member SOMEBODY = Member.anyHost(Language.DE, NOW.minus(Duration.ofDays(10)));

    @ParameterizedTest
    @CsvSource({
        "role, HOST, true",
        "role, MEMBER, false",
        "role, KING, true",
        "state, ACTIVE, true",
        "state, PAUSED, false",
        "state, SUSPENDED, false",
        "state, odd, true",
        "tag, Licht, true",
        "tag, Ton, false",
        "language, de, false",
        "weekday, monday, false",
        "weekday, someday, true",
        "joined, WEEK, false",
        "joined, MONTH, true",
        "joined, EARLIER, false",
        "unknown, true, false",
        "unknown, yes, true",
        "came, INVITED, false",
        "came, OTHERWISE, true",
        "name, mira, false"
    })
    void keepsWhomItAsksFor(String field, String value, boolean kept) {
        assertThat(Filter.of(Map.of(field, value)).keeps(SOMEBODY, MIRA, NOW)).isEqualTo(kept);
    }

    @Test
    void itsAddressLeadsBackToIt() {
        Map<String, String> typed = Map.of("name", "Mira & Co", "tag", "a+b", "weekday", "monday", "unknown", "true");
        Filter filter = Filter.of(typed);
        assertThat(filter.values()).isEqualTo(typed);
        assertThat(filter.at("/roster", Map.of("page", 2)))
                .startsWith("/roster?name=Mira%20%26%20Co&tag=a%2Bb")
                .endsWith("page=2");
        assertThat(Filter.of(Map.of("page", "2")).isOpen()).isTrue();
    }
}
