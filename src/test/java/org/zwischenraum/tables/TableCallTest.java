package org.zwischenraum.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.live.Window;
import org.zwischenraum.members.Apart;
import org.zwischenraum.plans.Plans;
import org.zwischenraum.spaces.Spaces;

/** Who talks at a table is known to those who may come in, and to nobody else. */
@HouseTest
class TableCallTest {
    @Autowired
    House house;

    @Autowired
    Apart apart;

    @Autowired
    Spaces spaces;

    @Autowired
    Plans plans;

    private Visitor mira;
    private Visitor jonas;
    private Visitor anna;
    private String id;
    private Window window;

    @BeforeEach
    void miraTalksAtATable() {
        house.found();
        mira = house.member("mira");
        jonas = house.member("jonas");
        anna = house.member("anna");
        id = plans.of(spaces.first().id()).tables().getFirst().id().toString();
        List.of(mira, jonas, anna)
                .forEach(each -> each.post("/floor/presence", "at", "REMOTE", "state", "OPEN", "audience", "MEMBERS"));
        List.of(mira, jonas).forEach(each -> each.post("/tables/" + id + "/seat"));
        window = new Window(house.address(), mira, house.address());
        window.say(
                "{\"say\":\"calls/" + id + "\",\"body\":{\"do\":\"enter\",\"session\":\"" + UUID.randomUUID() + "\"}}");
        assertThat(window.hear()).contains("\"is\":\"in\"");
    }

    @Test
    void whoSitsThereReadsWhoTalks() {
        assertThat(talkers(jonas)).isEqualTo("Im Gespräch: Mira Sommer");
        window.say("{\"say\":\"calls/" + id + "\",\"body\":{\"do\":\"leave\"}}");
        window.say("{\"say\":\"calls/" + id + "\",\"body\":{\"do\":\"look\"}}");
        assertThat(window.hear()).contains("inside");
        assertThat(talkers(jonas)).isEmpty();
    }

    @Test
    void whoDoesNotSitThereOrIsBlockedReadsNothingOfIt() {
        assertThat(anna.get("/tables/" + id).text()).doesNotContain("Im Gespräch");
        apart.keep(mira.id(), jonas.id(), Apart.Kind.BLOCK);
        assertThat(talkers(jonas)).isEmpty();
        assertThat(house.guest().get("/tables/" + id).text()).doesNotContain("Mira");
    }

    private String talkers(Visitor visitor) {
        return visitor.get("/tables/" + id).page().select("#table-call").text();
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }
}
