package org.zwischenraum.house;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.zwischenraum.asks.AnswersFixture;
import org.zwischenraum.asks.AsksFixture;
import org.zwischenraum.cards.CardsFixture;
import org.zwischenraum.chat.ChatFixture;
import org.zwischenraum.entry.EntryFixture;
import org.zwischenraum.home.HomeFixture;
import org.zwischenraum.hosting.HostingFixture;
import org.zwischenraum.inbox.InboxFixture;
import org.zwischenraum.introductions.IntroductionsFixture;
import org.zwischenraum.members.JoiningFixture;
import org.zwischenraum.members.MembersFixture;
import org.zwischenraum.metoo.MeTooFixture;

/** The fixtures of all modules. */
final class Fixtures {
    static final List<Fixture> ALL = List.of(
            new CellarFixture(),
            new AnswersFixture(),
            new AsksFixture(),
            new CardsFixture(),
            new MeTooFixture(),
            new EntryFixture(),
            new HomeFixture(),
            new HostingFixture(),
            new InboxFixture(),
            new ChatFixture(),
            new JoiningFixture(),
            new IntroductionsFixture(),
            new MembersFixture());

    private static final Map<String, Function<Scene, Knock>> KNOCKS = new HashMap<>();

    static {
        ALL.forEach(fixture -> KNOCKS.putAll(fixture.knocks()));
    }

    private Fixtures() {}

    /** How to knock at this door; nothing when no fixture knows what its path needs. */
    static Optional<Knock> knock(Door door, Scene scene) {
        Function<Scene, Knock> known = KNOCKS.get(door.name());
        if (known != null) return Optional.of(known.apply(scene));
        return door.hasId() ? Optional.empty() : Optional.of(Knock.at(door.pattern()));
    }
}
