package org.zwischenraum.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Members;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Texts;

/** What was switched stands in the log in the language of whoever reads it. */
@HouseTest
class FeatureLogTest {
    @Autowired
    House house;

    @Autowired
    Members members;

    @Autowired
    Texts texts;

    @Test
    void aFeatureIsCalledAsItsReaderCallsIt() {
        house.found();
        Visitor host = house.host();
        host.post("/hosting/features/days/removal");
        assertThat(host.get("/hosting/log").text())
                .contains("„" + texts.in(Language.DE).say("days.feature") + "“ ausgeschaltet");
        members.speak(host.id(), Language.EN);
        assertThat(host.get("/hosting/log").text())
                .contains("“" + texts.in(Language.EN).say("days.feature") + "” switched off");
        host.post("/hosting/features/days");
    }
}
