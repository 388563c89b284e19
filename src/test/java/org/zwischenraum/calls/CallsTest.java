package org.zwischenraum.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.web.Ids;

/** Who talks, asked while it changes. */
@HouseTest
class CallsTest {
    @Autowired
    Calls calls;

    @Autowired
    Rounds rounds;

    private final UUID room = Ids.next();
    private final UUID mira = Ids.next();
    private final UUID jonas = Ids.next();

    @Test
    void whoLooksWhileSomebodyComesAndGoesIsAnswered() {
        Talker jonasHimself = Talker.of(Ids.next(), jonas, Ids.next());
        Round round = rounds.begin(Ids.next(), room);
        AtomicBoolean isOver = new AtomicBoolean();
        var comings = CompletableFuture.runAsync(() -> {
            while (!isOver.get()) rounds.alone(() -> comeAndGo(jonasHimself, round));
        });
        try {
            for (int i = 0; i < 2_000; i++)
                assertThat(calls.talking(room, mira)).isEmpty();
        } finally {
            isOver.set(true);
            comings.join();
            rounds.forget();
        }
    }

    private static void comeAndGo(Talker talker, Round round) {
        round.put(talker);
        round.remove(talker.member());
    }
}
