package org.zwischenraum.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.lexicon.Row;
import org.zwischenraum.matching.Seeking;
import org.zwischenraum.matching.Understanding;
import org.zwischenraum.members.Terms;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.vocabulary.HouseWords;
import org.zwischenraum.vocabulary.Vocabulary;
import org.zwischenraum.web.Ids;

/**
 * The index follows what members say, whoever wrote it. Only those who ask look here: the {@link Watch} would open again what a
 * test has just closed.
 */
class LineKeeperTest extends LineStage {
    @Autowired
    HouseWords words;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    Settings settings;

    @Test
    void whatSomebodyWritesIsFoundAtOnce() {
        assertThat(isProposed()).isFalse();
        offer();
        assertThat(isProposed()).isTrue();
        assertThat(isIndexed()).isTrue();
    }

    @Test
    void whatIsTakenBackIsForgottenAtOnce() {
        UUID offer = offer();
        assertThat(isProposed()).isTrue();
        offers.remove(offer, house.memberOf(ben));
        assertThat(isProposed()).isFalse();
        assertThat(isIndexed()).isFalse();
    }

    @Test
    void whatAnotherProgramWritesIsFoundWithoutBeingTold() throws SQLException {
        assertThat(isProposed()).isFalse();
        try (Connection other = database.getConnection()) {
            insert(other, OFFER);
        }
        until(this::isProposed);
    }

    /** A number drawn early may become visible late. */
    @Test
    void aTransactionThatEndsLateIsNotMissed() throws SQLException {
        try (Connection slow = database.getConnection()) {
            slow.setAutoCommit(false);
            insert(slow, OFFER);
            offers.add("Ich backe Brot", Terms.FAVOUR, house.memberOf(mira));
            assertThat(isProposed()).isFalse();
            assertThat(isIndexed()).isFalse();
            slow.commit();
        }
        until(this::isIndexed);
        assertThat(isProposed()).isTrue();
    }

    @Test
    void whatIsRolledBackIsNotSeen() throws SQLException {
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            insert(other, OFFER);
            other.rollback();
        }
        offers.add("Ich backe Brot", Terms.FAVOUR, house.memberOf(mira));
        assertThat(isIndexed()).isFalse();
    }

    /** What the database forgot without a word is still known, so nothing was read anew. */
    @Test
    void afterARestartItGoesOnFromWhereItStood() throws Exception {
        offer();
        assertThat(isIndexed()).isTrue();
        keeper.destroy();
        unheard("delete from offer");
        try (Connection meanwhile = database.getConnection()) {
            insert(meanwhile, "Ich repariere Fahrräder", mira.id());
        }
        assertThat(isIndexed()).isTrue();
        assertThat(isProposed()).isFalse();
        until(() -> isFound(Seeking.of("Mein Fahrrad ist kaputt, wer repariert es?"), mira));
    }

    /** What only stands near something plays no part in how lines are read. */
    @Test
    void anEditionThatReadsAlikeGoesOnWithTheSameIndex() {
        offer();
        assertThat(isIndexed()).isTrue();
        unheard("delete from offer");
        Understanding before = vocabulary.settled();
        words.add(
                "screen-printer",
                Map.of(Row.NEAR, List.of("baking")),
                house.host().id());
        assertThat(vocabulary.settled()).isNotSameAs(before);
        assertThat(isIndexed()).isTrue();
    }

    @Test
    void whatIsDamagedIsMadeAnew() throws Exception {
        offer();
        assertThat(isIndexed()).isTrue();
        keeper.destroy();
        try (Stream<Path> files = Files.walk(settings.data().index())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) Files.writeString(file, "damaged");
        }
        assertThat(isIndexed()).isTrue();
        assertThat(isProposed()).isTrue();
    }

    @Test
    void whatIsMissingIsMadeAnew() throws Exception {
        offer();
        assertThat(isIndexed()).isTrue();
        keeper.forget();
        assertThat(isIndexed()).isTrue();
    }

    @Test
    void aCommandReadsEverybodyAnew() throws IOException {
        offer();
        assertThat(keeper.rebuild()).isEqualTo(3);
        assertThat(isIndexed()).isTrue();
    }

    @Test
    void aCommandWaitsForWhatIsBeingMade() throws IOException {
        offer();
        keeper.forget();
        unheard("""
                insert into member
                select (jsonb_populate_record(member, jsonb_build_object('id', gen_random_uuid()))).*
                from member, generate_series(1, 600) limit 600;
                insert into offer (id, member_id, text, terms, created_at)
                select gen_random_uuid(), id, 'Ich backe Brot', 'FAVOUR', now() from member
                """);
        assertThat(keeper.view()).isEmpty();
        until(() -> Files.exists(settings.data().index()));
        assertThat(keeper.rebuild()).isEqualTo(603);
        assertThat(isIndexed()).isTrue();
    }

    private void insert(Connection connection, String text) throws SQLException {
        insert(connection, text, ben.id());
    }

    private static void insert(Connection connection, String text, UUID member) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into offer (id, member_id, text, terms, created_at) values (?, ?, ?, 'FAVOUR', now())
                """)) {
            insert.setObject(1, Ids.next());
            insert.setObject(2, member);
            insert.setString(3, text);
            insert.executeUpdate();
        }
    }

    /** So that no trigger tells of it. */
    private void unheard(String change) {
        house.sql()
                .sql("begin; set local session_replication_role = replica; " + change + "; commit")
                .update();
    }

    private static void until(BooleanSupplier holds) {
        long begun = System.nanoTime();
        while (!holds.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
        }
    }
}
