package org.zwischenraum.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.members.Apart;

/** Whatever the index knows, nobody is proposed who is not for the asker. */
class NotProposedTest extends LineStage {
    @Autowired
    Apart apart;

    /** What was written behind the program's back is not in the index yet; the last look is the database's. */
    @Test
    void whoPausesIsNotProposedThoughTheIndexStillHasThem() throws SQLException {
        offer();
        assertThat(isProposed()).isTrue();
        behindItsBack("update member set paused_at = now() where id = ?");
        assertThat(isProposed()).isFalse();
    }

    @Test
    void aLineThatIsHiddenIsNotProposedThoughTheIndexStillHasIt() throws SQLException {
        offer();
        assertThat(isProposed()).isTrue();
        behindItsBack("update offer set audience = 'ONLY_ME' where member_id = ?");
        assertThat(isProposed()).isFalse();
    }

    @Test
    void aLineThatIsNotForThisIsNotProposedThoughTheIndexStillHasIt() throws SQLException {
        offer();
        assertThat(isProposed()).isTrue();
        behindItsBack("update offer set unused = true where member_id = ?");
        assertThat(isProposed()).isFalse();
    }

    @Test
    void whoKeepsAwayFromTheAskerIsNotProposedToThem() {
        offer();
        assertThat(isProposed()).isTrue();
        apart.keep(ben.id(), mira.id(), Apart.Kind.BLOCK);
        assertThat(isProposed()).isFalse();
        assertThat(isIndexed()).isTrue();
    }

    private void behindItsBack(String change) throws SQLException {
        try (Connection other = database.getConnection();
                PreparedStatement update = other.prepareStatement(change)) {
            update.setObject(1, ben.id());
            update.executeUpdate();
        }
    }
}
