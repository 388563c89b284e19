package org.zwischenraum.asks;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Offers;
import org.zwischenraum.members.Terms;

/** Mira needs a contract in Spanish; Anna translates; Jonas is a member like any other. */
public abstract class AskStage {
    protected static final String CONTRACT = "Ich brauche jemanden, der meinen Vertrag ins Spanische übersetzt.";

    @Autowired
    protected House house;

    @Autowired
    protected Offers offers;

    protected Visitor mira;
    protected Visitor anna;
    protected Visitor jonas;

    @BeforeEach
    void annaTranslates() {
        house.found();
        mira = house.member("mira");
        anna = house.member("anna");
        jonas = house.member("jonas");
        offers.add("Dolmetscherin und Übersetzerin für Spanisch", Terms.OPEN, house.memberOf(anna));
    }

    /** Nobody is new here. */
    protected void hereForLong(Members members) {
        house.sql()
                .sql("update member set joined_at = joined_at - interval '300 days'")
                .update();
        members.forget();
    }

    /** The path of an ask of Mira's, once the house has thought about it. */
    protected String posted(String text, Object... more) {
        Object[] pairs = new Object[more.length + 2];
        pairs[0] = "text";
        pairs[1] = text;
        System.arraycopy(more, 0, pairs, 2, more.length);
        String path = mira.post("/asks", pairs).leadsTo();
        house.runDue();
        return path;
    }

    protected static String path(Answer page) {
        return page.http().uri().getPath();
    }

    /** Where a notice in somebody's inbox leads. */
    protected static String opening(Visitor someone) {
        return someone.get("/inbox").page().select(".notice form").attr("action");
    }
}
