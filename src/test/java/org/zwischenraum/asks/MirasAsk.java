package org.zwischenraum.asks;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Apart;

/** A test of what comes back to an ask: Mira has asked members and friends about printing her picture book. */
@HouseTest
public abstract class MirasAsk {
    protected static final String PRINTING = "Wo lasse ich ein Bilderbuch drucken?";

    @Autowired
    protected House house;

    @Autowired
    protected Apart apart;

    protected Visitor mira;
    protected Visitor jonas;
    protected Visitor lucia;
    protected String ask;

    @BeforeEach
    final void miraAsks() {
        house.found();
        mira = house.member("mira");
        jonas = house.member("jonas");
        lucia = house.friend("lucia");
        ask = mira.post("/asks", "text", PRINTING, "audience", "FRIENDS").leadsTo();
    }
}
