package org.zwischenraum.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zwischenraum.asks.AskStory;
import org.zwischenraum.asks.ForWhom;
import org.zwischenraum.asks.Kind;
import org.zwischenraum.asks.TimeNeeded;
import org.zwischenraum.cards.CardStory;
import org.zwischenraum.demo.Cast.Ask;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Terms;
import org.zwischenraum.metoo.MeTooStory;
import org.zwischenraum.pairs.PairStory;
import org.zwischenraum.text.Language;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.NotAllowed;
import org.zwischenraum.web.NotThere;

/**
 * What happened in the house before the demo is shown, done by its people on a clock that runs through the last weeks.
 * Whom the house suggests, and why, it finds out itself on the way.
 */
@Demo
class History {
    private static final Logger log = LoggerFactory.getLogger(History.class);
    private final HouseClock clock;
    private final Jobs jobs;
    private final Members members;
    private final AskStory asks;
    private final Replies replies;
    private final CardStory cards;
    private final MeTooStory meToos;
    private final Meetings meetings;
    private final PairStory pairs;
    private final NewsWall news;
    private final Map<String, UUID> posted = new HashMap<>();
    private Map<String, UUID> people = Map.of();

    History(
            HouseClock clock,
            Jobs jobs,
            Members members,
            AskStory asks,
            Replies replies,
            CardStory cards,
            MeTooStory meToos,
            Meetings meetings,
            PairStory pairs,
            NewsWall news) {
        this.clock = clock;
        this.jobs = jobs;
        this.members = members;
        this.asks = asks;
        this.replies = replies;
        this.cards = cards;
        this.meToos = meToos;
        this.meetings = meetings;
        this.pairs = pairs;
        this.news = news;
    }

    /** Lets everything happen that the cast tells of, and ends with the clock running again. */
    void pass(Cast cast, Map<String, UUID> people, Instant now) {
        this.people = people;
        try {
            pairs.letPass(() -> plan(cast).forEach((ago, steps) -> live(now.minus(ago), steps)));
        } finally {
            clock.release();
        }
        jobs.runDue();
        pairs.look();
        news.hang(cast.news(), people, now);
    }

    /** What happens when, the longest ago first; what a moment brings about is done before the next begins. */
    private Map<Duration, List<Runnable>> plan(Cast cast) {
        Map<Duration, List<Runnable>> plan = new TreeMap<>(java.util.Comparator.reverseOrder());
        for (Ask ask : cast.asks()) plan(ask, plan);
        meetings.plan(cast.introductions(), this::member, (ago, step) -> at(ago, plan, step));
        return plan;
    }

    private void plan(Ask ask, Map<Duration, List<Runnable>> plan) {
        Duration asked = Duration.ofDays(ask.daysAgo()).plusMinutes(50);
        at(asked, plan, () -> post(ask));
        ask.requests().forEach(request -> plan(ask, request, asked, plan));
        for (String key : ask.sameHere()) at(asked.minusMinutes(40), plan, () -> meToos.say(id(ask), member(key)));
        for (Cast.Answer answer : ask.answers())
            at(after(asked, answer.daysAgo()), plan, () -> replies.answer(id(ask), answer.text(), member(answer.by())));
        for (Cast.CardAnswer card : ask.cardAnswers())
            at(asked.minusMinutes(25), plan, () -> answerFromOutside(ask, card));
        at(ended(ask), plan, () -> end(ask));
    }

    private void plan(Ask ask, Cast.Request request, Duration asked, Map<Duration, List<Runnable>> plan) {
        at(
                asked.minusMinutes(20),
                plan,
                () -> replies.request(
                        id(ask), whoAsks(ask), java.util.Objects.requireNonNull(people.get(request.to()))));
        switch (request.outcome()) {
            case "accepted" -> at(asked.minusMinutes(30), plan, () -> replies.accept(id(ask), member(request.to())));
            case "refused" -> at(asked.minusMinutes(30), plan, () -> replies.refuse(id(ask), member(request.to())));
            default -> {}
        }
    }

    /** What was written discreetly the host passes on. */
    private Member whoAsks(Ask ask) {
        return member(ask.audience().equals("discreet") ? "tanja" : ask.by());
    }

    private static void at(Duration ago, Map<Duration, List<Runnable>> plan, Runnable step) {
        plan.computeIfAbsent(ago, key -> new ArrayList<>()).add(step);
    }

    /** An answer of the same day came a while after the question. */
    private static Duration after(Duration asked, int daysAgo) {
        Duration answered = Duration.ofDays(daysAgo).plusMinutes(35);
        return answered.compareTo(asked) < 0 ? answered : asked.minusMinutes(15);
    }

    private static Duration ended(Ask ask) {
        return Duration.ofDays(ask.closedDaysAgo()).plusMinutes(5);
    }

    private void live(Instant when, List<Runnable> steps) {
        clock.set(when);
        steps.forEach(History::tryOut);
        jobs.runDue();
    }

    /** A step that the house does not allow, because its engine found other people, is left out. */
    private static void tryOut(Runnable step) {
        try {
            step.run();
        } catch (NotThere | NotAllowed | Conflict | Invalid notPossible) {
            log.debug("A step of the demo was not possible", notPossible);
        }
    }

    private void post(Ask ask) {
        UUID id = asks.post(
                new AskStory.Wish(
                        Kind.valueOf(Arrivals.constant(ask.kind())),
                        Language.of(ask.language()),
                        ask.text(),
                        ask.details(),
                        ask.secondLine(),
                        TimeNeeded.valueOf(Arrivals.constant(ask.time())),
                        Terms.valueOf(Arrivals.constant(ask.terms())),
                        ForWhom.valueOf(Arrivals.constant(ask.audience()))),
                member(ask.by()));
        posted.put(ask.key(), id);
    }

    private void end(Ask ask) {
        switch (ask.state()) {
            case "closed" -> replies.close(id(ask), helpers(ask), ask.thanks(), member(ask.by()));
            case "withdrawn" -> asks.withdraw(id(ask), member(ask.by()));
            default -> {}
        }
    }

    private void answerFromOutside(Ask ask, Cast.CardAnswer card) {
        cards.answer(id(ask), card.name(), card.text(), member(card.through()));
    }

    private List<UUID> helpers(Ask ask) {
        return ask.helpedBy().stream().map(people::get).toList();
    }

    private UUID id(Ask ask) {
        return Objects.requireNonNull(posted.get(ask.key()));
    }

    private Member member(String key) {
        return members.get(Objects.requireNonNull(people.get(key)));
    }
}
