package org.zwischenraum.requests;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.asks.State;
import org.zwischenraum.decisions.Decidable;
import org.zwischenraum.decisions.Question;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/** Who is asked may answer by the link of a letter; it shows the one sentence of the ask, and who asks only where all may know. */
@Component
class RequestDecisions implements Decidable {
    private final Requests requests;
    private final Asks asks;
    private final Members members;

    RequestDecisions(Requests requests, Asks asks, Members members) {
        this.requests = requests;
        this.asks = asks;
        this.members = members;
    }

    @Override
    public String place() {
        return "/requests/";
    }

    @Override
    public Optional<Question> question(UUID matter, Member me) {
        return requests.find(matter, me)
                .filter(request -> !request.isAnswered())
                .flatMap(request -> asks.find(request.ask(), me))
                .filter(ask -> ask.state(asks.today()) == State.OPEN)
                .filter(ask -> !ask.namesAuthorTo(me) || members.areNotBlocked(ask.author(), me))
                .map(ask -> question(ask, me));
    }

    @Override
    public void gladly(UUID matter, Member me) {
        requests.accept(matter, me);
    }

    @Override
    public void notThisTime(UUID matter, Member me) {
        requests.refuse(matter, "", me);
    }

    private Question question(Ask ask, Member me) {
        if (!ask.namesAuthorTo(me)) return new Question("requests.somebody", Map.of(), ask.text(), ask.language());
        String name = members.get(ask.author()).firstName();
        return new Question("requests.from", Map.of("name", name), ask.text(), ask.language());
    }
}
