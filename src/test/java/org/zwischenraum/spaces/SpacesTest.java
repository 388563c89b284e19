package org.zwischenraum.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;

@HouseTest
class SpacesTest {
    @Autowired
    private House house;

    @Autowired
    private Spaces spaces;

    @BeforeEach
    void found() {
        house.found();
    }

    @Test
    void aHouseIsFoundedWithASpaceOfItsNameThatIsOpenOnWorkingDays() {
        assertThat(spaces.all()).singleElement().satisfies(space -> {
            assertThat(space.name()).isEqualTo("Haus am Hafen");
            assertThat(space.isOnline()).isFalse();
            assertThat(spaces.closing(space, House.START)).contains(Instant.parse("2026-07-14T16:00:00Z"));
        });
    }
}
