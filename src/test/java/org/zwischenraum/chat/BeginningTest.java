package org.zwischenraum.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Contacts;
import org.zwischenraum.web.Ids;

/** Writing first to somebody who likes that. */
@HouseTest
class BeginningTest {
    private static final Map<String, String> NAMES = Map.of("anna", "Anna Brandl", "jonas", "Jonas Weber");

    @Autowired
    House house;

    @Autowired
    Apart apart;

    @Autowired
    Contacts contacts;

    @Autowired
    Conversations conversations;

    private Visitor mira;
    private Visitor anna;
    private String door;

    @BeforeEach
    void annaLikesToBeWrittenTo() {
        house.found();
        mira = house.member("mira");
        anna = house.member("anna");
        likes("anna", anna, "WRITE");
        door = "/people/" + anna.id() + "/conversations";
    }

    @Test
    void oneWritesAndTheOtherHearsOfItAndTheyTalk() {
        assertThat(mira.get("/people/" + anna.id()).page().select("a[href=" + door + "/new]"))
                .hasSize(1);
        assertThat(mira.get(door + "/new").text()).contains("Anna schreiben");
        String talk = mira.post(door, "text", "Magst du Kinderbücher?").leadsTo();
        assertThat(anna.get("/inbox").text()).contains("Mira Sommer hat dir geschrieben.");
        assertThat(anna.get("/conversations").text()).contains("Mira Sommer", "Magst du Kinderbücher?");
        anna.post(talk + "/messages", "text", "Sehr.");
        assertThat(mira.get(talk).text()).contains("Magst du Kinderbücher?", "Sehr.");
        assertThat(mira.post(talk + "/messages", "text", "Schön!").status()).isEqualTo(303);
        assertThat(mira.get(door + "/new").leadsTo()).startsWith(talk);
    }

    @Test
    void whoHasWrittenWaitsForAnAnswerAndIsNoContactBefore() {
        String talk = mira.post(door, "text", "Hallo Anna").leadsTo();
        assertThat(mira.get(talk).text()).contains("Sobald eine Antwort da ist");
        assertThat(mira.post(talk + "/messages", "text", "Und?").status()).isEqualTo(403);
        assertThat(mira.post(door, "text", "Hallo?").status()).isEqualTo(409);
        assertThat(contacts.of(mira.id())).isEmpty();
        assertThat(contacts.of(anna.id())).isEmpty();
        anna.post(talk + "/messages", "text", "Hallo Mira");
        assertThat(contacts.of(mira.id())).containsExactly(anna.id());
        assertThat(contacts.of(anna.id())).containsExactly(mira.id());
    }

    @Test
    void aFirstMessageSentTwiceIsSaidOnce() {
        String id = mira.get(door + "/new").page().select("form input[name=id]").attr("value");
        String talk = mira.post(door, "id", id, "text", "Hallo Anna").leadsTo();
        assertThat(mira.post(door, "id", id, "text", "Hallo Anna").leadsTo()).isEqualTo(talk);
        assertThat(anna.get(talk).page().select(".said .prose")).hasSize(1);
    }

    @Test
    void nothingTypedIsLost() {
        assertThat(mira.post(door, "text", " ").status()).isEqualTo(422);
        var tooLong = mira.post(door, "text", "Viel. ".repeat(900));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.page().select("textarea").text()).startsWith("Viel. Viel.");
    }

    @Test
    void onlyThoseWhoLikeItAreWrittenTo() {
        Visitor jonas = house.member("jonas");
        likes("jonas", jonas, "WAVE");
        assertClosed(mira, jonas);
        likes("jonas", jonas, "WRITE");
        assertOpen(mira, jonas);
        assertClosed(jonas, jonas);
    }

    @Test
    void aContactIsWrittenToHoweverTheyLikeToBeApproached() {
        likes("anna", anna, "SIT");
        assertClosed(mira, anna);
        conversations.open(Ids.next(), List.of(mira.id(), anna.id()), "Hafen");
        assertOpen(mira, anna);
    }

    @Test
    void whoBlocksIsNotWrittenToAndWhoKeepsAwayDoesNotWrite() {
        assertOpen(mira, anna);
        apart.keep(mira.id(), anna.id(), Apart.Kind.NEVER);
        assertClosed(mira, anna);
        apart.end(mira.id(), anna.id(), Apart.Kind.NEVER);
        apart.keep(anna.id(), mira.id(), Apart.Kind.BLOCK);
        assertClosed(mira, anna);
    }

    @Test
    void whoWritesCannotTellThatTheOtherKeepsAwayOrPauses() {
        String heard = pageAfterWriting(() -> {});
        String kept = pageAfterWriting(() -> apart.keep(anna.id(), mira.id(), Apart.Kind.NEVER));
        String paused = pageAfterWriting(this::annaPauses);
        assertThat(kept).isEqualTo(heard);
        assertThat(paused).isEqualTo(heard);
    }

    @Test
    void whoKeepsAwayHearsNothing() {
        apart.keep(anna.id(), mira.id(), Apart.Kind.NEVER);
        String talk = mira.post(door, "text", "Hallo Anna").leadsTo();
        assertThat(anna.get("/inbox").page().select(".notice")).isEmpty();
        assertThat(anna.get("/conversations").text()).doesNotContain("Mira Sommer");
        assertThat(anna.get(talk).status()).isEqualTo(404);
        apart.end(anna.id(), mira.id(), Apart.Kind.NEVER);
        assertThat(anna.get("/conversations").text()).doesNotContain("Mira Sommer");
    }

    @Test
    void whoPausesFindsItWhenTheyLookAndIsNotTold() {
        annaPauses();
        String talk = mira.post(door, "text", "Hallo Anna").leadsTo();
        assertThat(anna.get("/inbox").page().select(".notice")).isEmpty();
        assertThat(anna.get(talk).text()).contains("Hallo Anna");
    }

    private void annaPauses() {
        house.sql()
                .sql("update member set paused_at = now() where id = :id")
                .param("id", anna.id())
                .update();
        house.forget();
    }

    /** In a new house each time: what Mira sees of Anna, of what she wrote, and of her conversations. */
    private String pageAfterWriting(Runnable before) {
        house.empty();
        annaLikesToBeWrittenTo();
        before.run();
        String person = mira.get("/people/" + anna.id()).text();
        String talk = mira.post(door, "text", "Hallo Anna").leadsTo();
        return person + mira.get(talk).text() + mira.get("/conversations").text();
    }

    @Test
    void guestsAndFriendsWriteToNobody() {
        assertThat(house.guest().post(door, "text", "Hallo").status()).isEqualTo(401);
        assertThat(house.friend("lucia").post(door, "text", "Hallo").status()).isEqualTo(403);
        assertThat(anna.get("/inbox").page().select(".notice")).isEmpty();
    }

    private void likes(String key, Visitor someone, String approach) {
        someone.post("/me/details", "name", NAMES.get(key), "approach", approach);
    }

    private static void assertOpen(Visitor me, Visitor who) {
        assertThat(me.get("/people/" + who.id() + "/conversations/new").status())
                .isEqualTo(200);
    }

    /** The door is not there, and no way leads to it. */
    private static void assertClosed(Visitor me, Visitor who) {
        String person = "/people/" + who.id();
        assertThat(me.get(person + "/conversations/new").status()).isEqualTo(404);
        assertThat(me.post(person + "/conversations", "text", "Hallo").status()).isEqualTo(404);
        assertThat(me.get(person).page().select("a[href$=/conversations/new]")).isEmpty();
    }
}
