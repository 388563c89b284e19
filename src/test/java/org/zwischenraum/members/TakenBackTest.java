package org.zwischenraum.members;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.text.Language;

/** What the house remembers of a member is what stands in its tables, also when a change is taken back. */
@HouseTest
class TakenBackTest {
    @Autowired
    House house;

    @Autowired
    Members members;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aChangeThatIsTakenBackIsNotRemembered() {
        house.found();
        Visitor mira = house.member("mira");
        Language before = members.get(mira.id()).language();
        transaction.executeWithoutResult(status -> {
            members.speak(mira.id(), Language.ES);
            assertThat(members.get(mira.id()).language()).isEqualTo(Language.ES);
            status.setRollbackOnly();
        });
        assertThat(members.get(mira.id()).language()).isEqualTo(before).isNotEqualTo(Language.ES);
    }
}
