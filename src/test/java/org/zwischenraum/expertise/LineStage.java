package org.zwischenraum.expertise;

import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.matching.Aim;
import org.zwischenraum.matching.Rules;
import org.zwischenraum.matching.Seeking;
import org.zwischenraum.members.Offers;
import org.zwischenraum.members.Terms;
import org.zwischenraum.retrieval.View;

/** Mira asks, Ben has something to offer. */
@HouseTest
@TestPropertySource(properties = "zwischenraum.jobs.background=false")
abstract class LineStage {
    static final Seeking ASK = Seeking.of("Wer übersetzt mir einen Vertrag ins Spanische?");
    static final String OFFER = "Übersetzungen ins Spanische, auch Verträge";

    @Autowired
    House house;

    @Autowired
    Expertise expertise;

    @Autowired
    LineKeeper keeper;

    @Autowired
    Offers offers;

    @Autowired
    DataSource database;

    Visitor mira;
    Visitor ben;

    @BeforeEach
    void found() {
        house.found();
        mira = house.member("mira");
        ben = house.member("ben");
    }

    UUID offer() {
        return offers.add(OFFER, Terms.FAVOUR, house.memberOf(ben)).id();
    }

    boolean isProposed() {
        return expertise.suggest(ASK, house.memberOf(mira), Rules.usual()).stream()
                .anyMatch(match -> match.candidate().equals(ben.id()));
    }

    boolean isIndexed() {
        return isFound(ASK, ben);
    }

    boolean isFound(Seeking ask, Visitor who) {
        try (View view = keeper.view().orElseThrow()) {
            return view.find(Aim.of(ask, view.understanding()), 10).contains(who.id());
        }
    }
}
