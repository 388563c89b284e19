package org.zwischenraum.demo;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.zwischenraum.demo.Cast.Introduction;
import org.zwischenraum.demo.Cast.OutcomeStory;
import org.zwischenraum.introductions.Proposals;
import org.zwischenraum.introductions.Replies;
import org.zwischenraum.members.Member;
import org.zwischenraum.outcomes.Outcomes;

/** Who makes whom known to whom in the demo, what the two say to it, and what became of it. */
@Demo
class Meetings {
    private static final Duration SIX_WEEKS = Duration.ofDays(42);
    private final Proposals proposals;
    private final Replies replies;
    private final Outcomes outcomes;
    private final Map<String, UUID> proposed = new HashMap<>();

    Meetings(Proposals proposals, Replies replies, Outcomes outcomes) {
        this.proposals = proposals;
        this.replies = replies;
        this.outcomes = outcomes;
    }

    /** @param step takes how long ago something happens, and what */
    void plan(List<Introduction> all, Function<String, Member> people, BiConsumer<Duration, Runnable> step) {
        for (Introduction one : all) plan(one, people, step);
    }

    /** Whoever wants to be asked first is asked alone: so the yes of the other may come only at the second attempt. */
    private void plan(Introduction one, Function<String, Member> people, BiConsumer<Duration, Runnable> step) {
        Duration ago = Duration.ofDays(one.daysAgo()).plusMinutes(40);
        step.accept(ago, () -> propose(one, people));
        for (int attempt = 1; attempt <= 2; attempt++) answer(one, people, ago.minusMinutes(10L * attempt), step);
        OutcomeStory story = one.outcomeStory();
        if (story != null) tell(one, story, people, ago.minus(SIX_WEEKS).minusMinutes(60), step);
    }

    private void propose(Introduction one, Function<String, Member> people) {
        UUID first = people.apply(one.between().getFirst()).id();
        UUID second = people.apply(one.between().getLast()).id();
        proposed.put(one.key(), proposals.propose(people.apply(one.by()), first, second, one.words(), null));
    }

    private void answer(
            Introduction one, Function<String, Member> people, Duration ago, BiConsumer<Duration, Runnable> step) {
        for (String key : one.consents()) step.accept(ago, () -> replies.consent(id(one), people.apply(key)));
        for (String key : one.refusals()) step.accept(ago, () -> replies.refuse(id(one), people.apply(key)));
    }

    private void tell(
            Introduction one,
            OutcomeStory story,
            Function<String, Member> people,
            Duration ago,
            BiConsumer<Duration, Runnable> step) {
        List<String> agreed = story.agreed();
        step.accept(ago, () -> outcomes.tell(id(one), story.text(), people.apply(agreed.getFirst())));
        for (String key : agreed.subList(1, agreed.size()))
            step.accept(ago.minusMinutes(5), () -> outcomes.agree(id(one), people.apply(key)));
    }

    private UUID id(Introduction one) {
        return Objects.requireNonNull(proposed.get(one.key()));
    }
}
