package org.zwischenraum.house;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.zwischenraum.answers.AnswersFixture;
import org.zwischenraum.approaches.ApproachesFixture;
import org.zwischenraum.arrivals.ArrivalsFixture;
import org.zwischenraum.asks.AsksFixture;
import org.zwischenraum.breaks.BreaksFixture;
import org.zwischenraum.calls.CallsFixture;
import org.zwischenraum.cards.CardsFixture;
import org.zwischenraum.care.CareFixture;
import org.zwischenraum.chat.ChatFixture;
import org.zwischenraum.circulars.CircularsFixture;
import org.zwischenraum.closures.ClosuresFixture;
import org.zwischenraum.days.DaysFixture;
import org.zwischenraum.decisions.DecisionsFixture;
import org.zwischenraum.entry.EntryFixture;
import org.zwischenraum.floor.FloorFixture;
import org.zwischenraum.home.HomeFixture;
import org.zwischenraum.hosting.HostingFixture;
import org.zwischenraum.imports.ImportsFixture;
import org.zwischenraum.inbox.InboxFixture;
import org.zwischenraum.introductions.IntroductionsFixture;
import org.zwischenraum.invitations.InvitationsFixture;
import org.zwischenraum.joining.JoiningFixture;
import org.zwischenraum.look.LookFixture;
import org.zwischenraum.metoo.MeTooFixture;
import org.zwischenraum.mine.MineFixture;
import org.zwischenraum.moderation.ModerationFixture;
import org.zwischenraum.outcomes.OutcomesFixture;
import org.zwischenraum.pairs.PairsFixture;
import org.zwischenraum.passkeys.PasskeysFixture;
import org.zwischenraum.people.PeopleFixture;
import org.zwischenraum.phonecalls.PhoneCallsFixture;
import org.zwischenraum.plans.PlansFixture;
import org.zwischenraum.profiles.ProfilesFixture;
import org.zwischenraum.push.PushFixture;
import org.zwischenraum.quick.QuickFixture;
import org.zwischenraum.recommendations.RecommendationsFixture;
import org.zwischenraum.recovery.RecoveryFixture;
import org.zwischenraum.roster.RosterFixture;
import org.zwischenraum.rota.RotaFixture;
import org.zwischenraum.safety.SafetyFixture;
import org.zwischenraum.spaces.SpacesFixture;
import org.zwischenraum.suggestions.SuggestionsFixture;
import org.zwischenraum.syncs.SyncsFixture;
import org.zwischenraum.tables.TablesFixture;
import org.zwischenraum.teaching.TeachingFixture;
import org.zwischenraum.tellings.TellingsFixture;
import org.zwischenraum.tokens.TokensFixture;
import org.zwischenraum.tone.ToneFixture;
import org.zwischenraum.webhooks.WebhooksFixture;

/** The fixtures of all modules. */
final class Fixtures {
    static final List<Fixture> ALL = List.of(
            new CellarFixture(),
            new CallsFixture(),
            new MineFixture(),
            new PhoneCallsFixture(),
            new TellingsFixture(),
            new AnswersFixture(),
            new AsksFixture(),
            new RecommendationsFixture(),
            new SuggestionsFixture(),
            new TablesFixture(),
            new TeachingFixture(),
            new CareFixture(),
            new CircularsFixture(),
            new ClosuresFixture(),
            new CardsFixture(),
            new ArrivalsFixture(),
            new FloorFixture(),
            new BreaksFixture(),
            new DaysFixture(),
            new ApproachesFixture(),
            new LookFixture(),
            new ToneFixture(),
            new MeTooFixture(),
            new EntryFixture(),
            new HomeFixture(),
            new HostingFixture(),
            new DecisionsFixture(),
            new PushFixture(),
            new InboxFixture(),
            new ChatFixture(),
            new JoiningFixture(),
            new IntroductionsFixture(),
            new OutcomesFixture(),
            new ImportsFixture(),
            new SyncsFixture(),
            new InvitationsFixture(),
            new PasskeysFixture(),
            new PairsFixture(),
            new PeopleFixture(),
            new PlansFixture(),
            new ProfilesFixture(),
            new QuickFixture(),
            new RecoveryFixture(),
            new ModerationFixture(),
            new RosterFixture(),
            new RotaFixture(),
            new SafetyFixture(),
            new SpacesFixture(),
            new TokensFixture(),
            new WebhooksFixture());

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
