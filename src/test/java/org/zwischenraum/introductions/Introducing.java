package org.zwischenraum.introductions;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

/** A house with Mira and Jonas, who could be made known to each other, and Paul, who knows both. */
@HouseTest
abstract class Introducing {
    static final String WORDS = "Mira hat den Text, Jonas hat die Stifte.";

    @Autowired
    House house;

    Visitor mira;
    Visitor jonas;
    Visitor paul;

    @BeforeEach
    final void aHouse() {
        house.found();
        mira = house.member("mira");
        jonas = house.member("jonas");
        paul = house.member("paul");
    }

    String introduce(Visitor introducer, Visitor one, Visitor other) {
        String path = introducer
                .post("/introductions", "people", one.id(), "people", other.id(), "words", WORDS)
                .leadsTo();
        house.runDue();
        return path;
    }

    /** The first names of those whom the member was asked about. */
    List<String> asked(Visitor visitor) {
        return visitor.get("/introductions").page().select(".known h2").eachText().stream()
                .map(name -> name.split(" ")[0])
                .toList();
    }

    String name(Visitor visitor) {
        return house.memberOf(visitor).name();
    }

    void throughOthers(Visitor visitor) {
        house.sql()
                .sql("update member set approach = 'HOST' where id = ?")
                .param(visitor.id())
                .update();
        house.forget();
    }
}
