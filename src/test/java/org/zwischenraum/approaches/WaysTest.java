package org.zwischenraum.approaches;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zwischenraum.members.Approach;
import org.zwischenraum.presences.State;

class WaysTest {
    @Test
    void whoLikesToBeWavedAtIsWavedAt() {
        assertThat(Ways.open(Approach.WAVE, State.OPEN, false, false)).containsExactly(Way.WAVE, Way.HOST);
        assertThat(Ways.open(Approach.WAVE, State.FOCUSED, false, false)).containsExactly(Way.KNOCK, Way.HOST);
    }

    @Test
    void nobodySitsDownBesideSomebodyConcentrated() {
        assertThat(Ways.open(Approach.SIT, State.BREAK, false, false)).contains(Way.SIT);
        assertThat(Ways.open(Approach.SIT, State.FOCUSED, false, false)).doesNotContain(Way.SIT, Way.WAVE);
        assertThat(Ways.open(Approach.SIT, State.CALL, true, false)).doesNotContain(Way.SIT, Way.WAVE);
    }

    @Test
    void whoGoesThroughHostsOrSaysNothingIsReachedThroughThem() {
        assertThat(Ways.open(Approach.HOST, State.OPEN, false, false)).containsExactly(Way.HOST);
        assertThat(Ways.open(null, State.OPEN, false, false)).containsExactly(Way.HOST);
    }

    @Test
    void whoPausesIsLeftAloneByAllButContacts() {
        assertThat(Ways.open(Approach.SIT, State.OPEN, false, true)).isEmpty();
        assertThat(Ways.open(Approach.HOST, State.OPEN, true, true)).containsExactly(Way.WAVE, Way.NOTE, Way.SIT);
    }
}
