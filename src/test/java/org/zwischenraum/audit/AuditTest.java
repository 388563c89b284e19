package org.zwischenraum.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;

@HouseTest
class AuditTest {
    private static final UUID TANJA = UUID.randomUUID();

    @Autowired
    Audit audit;

    @Autowired
    House house;

    @Test
    void keepsWhoDidWhatToWhomFromWhereAndWhen() {
        audit.note(TANJA, "test.opened", "door", Map.of("side", "\"left\" 🚪"), "2001:db8::7");
        assertThat(audit.latest(10)).singleElement().satisfies(line -> {
            assertThat(line.actor()).isEqualTo(TANJA);
            assertThat(line.action()).isEqualTo("test.opened");
            assertThat(line.subject()).isEqualTo("door");
            assertThat(line.details()).containsExactly(Map.entry("side", "\"left\" 🚪"));
            assertThat(line.address()).isEqualTo("2001:db8::7");
            assertThat(line.at()).isEqualTo(house.clock().instant());
        });
    }

    @Test
    void isReadPageByPageTheNewestFirst() {
        for (int number = 1; number <= 5; number++) {
            audit.note(null, "test.counted", String.valueOf(number), Map.of());
            house.clock().advance(Duration.ofSeconds(1));
        }
        var first = audit.latest(2);
        assertThat(first).extracting(AuditEntry::subject).containsExactly("5", "4");
        assertThat(audit.latest(10, first.getLast().id()))
                .extracting(AuditEntry::subject)
                .containsExactly("3", "2", "1");
    }

    @Test
    void cannotBeChangedOrShortened() {
        audit.note(TANJA, "test.opened", "door", Map.of());
        assertThatThrownBy(() -> house.sql()
                        .sql("update audit_entry set action = 'test.nothing'")
                        .update())
                .hasMessageContaining("neither changed nor removed");
        assertThatThrownBy(() -> house.sql().sql("delete from audit_entry").update())
                .hasMessageContaining("neither changed nor removed");
        assertThat(audit.latest(10)).hasSize(1);
    }

    @Test
    void forgetsAfterAYear() {
        audit.note(TANJA, "test.opened", "door", Map.of());
        house.clock().advance(Duration.ofDays(364));
        audit.note(TANJA, "test.closed", "door", Map.of());
        house.runDue();
        assertThat(audit.latest(10)).hasSize(2);

        house.clock().advance(Duration.ofDays(2));
        house.runDue();
        assertThat(audit.latest(10)).extracting(AuditEntry::action).containsExactly("test.closed");
    }
}
