package org.zwischenraum.asks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.BrowserTest;
import org.zwischenraum.house.House;
import org.zwischenraum.house.Screen;
import org.zwischenraum.house.Screens;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Offers;
import org.zwischenraum.members.Terms;

/** The main thing that people do here: one says what she needs, meets the person who can help, and they talk. */
@BrowserTest
class AskStoryTest {
    private static final String CONTRACT = "Ich brauche jemanden, der meinen Vertrag ins Spanische übersetzt.";
    private static final String MARK = "window.unchanged = true";

    @Autowired
    House house;

    @Autowired
    Offers offers;

    private Visitor mira;
    private Visitor paul;

    @BeforeEach
    void paulTranslates() {
        house.found();
        mira = house.member("mira");
        paul = house.member("paul");
        offers.add("Dolmetscher und Übersetzer für Spanisch", Terms.OPEN, house.memberOf(paul));
    }

    @Test
    void anAskFindsItsPersonOnThePhone(Screens screens) {
        Screen hers = screens.phone(mira).go("/asks").check();
        hers.fill("Dein Anliegen in einem Satz", CONTRACT).press("Aufschreiben");
        hers.see("Niemand wird gefragt, bevor du es willst.").check().press("Abschicken");
        findsPaul(hers);
        hers.check().press("Paul fragen").see("Paul ist gefragt").page().evaluate(MARK);

        Screen his = screens.phone(paul).go("/").check();
        his.see("Mira Sommer fragt dich").follow("Lesen und antworten");
        his.see("du bietest").check().press("Gern");
        his.see("Ihr könnt jetzt miteinander sprechen");
        house.runDue();
        hers.see("Paul hilft gern");
        assertThat(hers.page().evaluate("window.unchanged")).isEqualTo(true);
        hers.follow("Zum Gespräch");
        his.go(his.path()).follow("Zum Gespräch");
        talk(hers, his);
    }

    @Test
    void anAskFindsItsPersonByTheKeyboardAlone(Screens screens) {
        Screen hers = screens.desk(mira).go("/asks");
        hers.tabTo("Dein Anliegen in einem Satz").page().keyboard().type(CONTRACT);
        hers.key("Enter").see("Niemand wird gefragt, bevor du es willst.");
        hers.tabTo("Abschicken").key("Enter");
        findsPaul(hers);
        hers.tabTo("Paul fragen").key("Enter").see("Paul ist gefragt");

        Screen his = screens.desk(paul).go("/inbox");
        his.tabTo("Mira Sommer fragt dich").key("Enter").see("du bietest");
        his.tabTo("Gern").key("Enter").see("Ihr könnt jetzt miteinander sprechen");
        house.runDue();
        hers.see("Paul hilft gern").tabTo("Zum Gespräch").key("Enter");
        his.go(his.path()).tabTo("Zum Gespräch").key("Enter");
        talk(hers, his);
    }

    @Test
    void aDiscreetAskIsSeenAsOthersWillSeeIt(Screens screens) {
        Screen hers = screens.phone(mira).go("/asks/new");
        hers.fill("Dein Anliegen", CONTRACT);
        hers.page().getByText("Mehr dazu sagen").click();
        hers.page().locator("input[value=DISCREET]").check();
        hers.press("Abschicken").see("So sehen es die anderen").check();
        hers.press("So abschicken");
        hers.see("Die Gastgebenden fragen für dich herum");
    }

    /** The page learns of it without being read again. */
    private void findsPaul(Screen hers) {
        hers.see("Wer helfen könnte").page().evaluate(MARK);
        house.runDue();
        hers.see("Du suchst").see("Paul fragen");
        assertThat(hers.page().evaluate("window.unchanged")).isEqualTo(true);
    }

    private static void talk(Screen hers, Screen his) {
        hers.page().waitForURL("**/conversations/**");
        his.page().waitForURL("**/conversations/**");
        his.page().locator("textarea").fill("Hallo Mira, schick mir den Vertrag gern.");
        his.page().locator("form:has(textarea) button").first().click();
        hers.see("schick mir den Vertrag gern");
    }
}
