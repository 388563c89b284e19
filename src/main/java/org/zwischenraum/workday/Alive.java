package org.zwischenraum.workday;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.zwischenraum.breaks.CoffeeMachine;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Field;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Place;
import org.zwischenraum.members.Sheets;
import org.zwischenraum.plans.PlanTable;
import org.zwischenraum.plans.Plans;
import org.zwischenraum.presences.Arrival;
import org.zwischenraum.presences.At;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.presences.State;
import org.zwischenraum.spaces.Spaces;

/** Forty people of the demo at work: one step of one of them at a time. Those whose links were printed stay where they are. */
@Component
@ConditionalOnProperty("zwischenraum.demo.alive")
class Alive {
    static final int MOST = 40;
    private static final int LONGEST_LINE = 140;

    /** For whom the demo prints a link. */
    private static final Set<String> PRINTED = Set.of("Tanja", "Mira", "Ben");

    private final Members members;
    private final Sheets sheets;
    private final Spaces spaces;
    private final Plans plans;
    private final Presences presences;
    private final CoffeeMachine coffee;
    private final RandomGenerator chance = RandomGenerator.of("L64X128MixRandom");

    Alive(Members members, Sheets sheets, Spaces spaces, Plans plans, Presences presences, CoffeeMachine coffee) {
        this.members = members;
        this.sheets = sheets;
        this.spaces = spaces;
        this.plans = plans;
        this.presences = presences;
        this.coffee = coffee;
    }

    /** Somebody does something. */
    void step(Duration running) {
        List<Member> all = people();
        if (all.isEmpty()) return;
        int wanted = Shift.present(running, all.size());
        List<Member> here = all.stream().filter(this::isHere).toList();
        if (here.size() < wanted)
            act(one(away(all, here)), new Step.Come(Step.CHOSEN[chance.nextInt(Step.CHOSEN.length)]));
        else if (here.size() > wanted) act(one(here), new Step.Go());
        else act(one(here), Step.next(chance, tables()));
    }

    /** Those who signed in by a printed link do what whoever holds the link wants; hosts are not moved about. */
    private List<Member> people() {
        return members.listed().stream()
                .filter(member -> !member.isHost() && !member.isPaused() && !PRINTED.contains(member.firstName()))
                .limit(MOST - PRINTED.size())
                .toList();
    }

    private boolean isHere(Member member) {
        return presences.of(member.id()).isPresent();
    }

    private static List<Member> away(List<Member> all, List<Member> here) {
        Set<UUID> present = here.stream().map(Member::id).collect(Collectors.toSet());
        return all.stream().filter(member -> !present.contains(member.id())).toList();
    }

    private Member one(List<Member> some) {
        return some.get(chance.nextInt(some.size()));
    }

    private List<UUID> tables() {
        return plans.of(spaces.first().id()).tables().stream()
                .map(PlanTable::id)
                .toList();
    }

    private void act(Member who, Step step) {
        switch (step) {
            case Step.Come come -> presences.arrive(arrival(who, come.state()), who);
            case Step.Go _ -> presences.leave(who);
            case Step.Sit sit ->
                sit.table().ifPresentOrElse(table -> presences.sit(table, who), () -> presences.stand(who));
            case Step.Change change -> presences.state(change.state(), null, who);
            case Step.Pause _ ->
                presences.of(who.id()).map(Presence::space).ifPresent(space -> coffee.wish(who, space));
        }
    }

    private Arrival arrival(Member who, State state) {
        boolean remote = who.place() == Place.REMOTE || (who.place() == Place.BOTH && chance.nextBoolean());
        return new Arrival(spaces.first().id(), remote ? At.REMOTE : At.ON_SITE, state, line(who), Audience.MEMBERS);
    }

    /** The first sentence of what they are sitting on. */
    private String line(Member who) {
        return Stream.of(sheets.of(who.id()).says(Field.SITTING_ON).split("(?<=[.!?:])\\s"))
                .findFirst()
                .filter(line -> line.length() <= LONGEST_LINE)
                .orElse("");
    }
}
