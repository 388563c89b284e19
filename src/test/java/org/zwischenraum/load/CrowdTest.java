package org.zwischenraum.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zwischenraum.demo.Cast;
import org.zwischenraum.demo.Cast.Ask;
import org.zwischenraum.demo.Cast.Person;

class CrowdTest {

    private static final int MEMBERS = 3000;
    private static final int ASKS = 5000;

    private final Crowd crowd = new Crowd(Cast.load(), 7);

    @Test
    void theSameSeedGivesTheSameCrowdAndAnotherSeedAnother() {
        assertThat(crowd.members(50)).isEqualTo(new Crowd(Cast.load(), 7).members(50));
        assertThat(crowd.members(50)).isEqualTo(crowd.members(60).subList(0, 50));
        assertThat(crowd.members(50)).isNotEqualTo(new Crowd(Cast.load(), 8).members(50));
        assertThat(crowd.asks(50, 50)).isEqualTo(new Crowd(Cast.load(), 7).asks(50, 50));
    }

    @Test
    void membersAreManyAndDifferent() {
        List<Person> members = crowd.members(MEMBERS);
        assertThat(members)
                .extracting(Person::email)
                .doesNotHaveDuplicates()
                .allMatch(email -> email.matches("[a-z]+\\.[a-z]+\\.\\d+@example\\.org"));
        assertThat(members.stream().map(Person::name).distinct()).hasSizeGreaterThan(2000);
        assertThat(members.stream().map(Person::offers).distinct()).hasSizeGreaterThan(2500);
        assertThat(share(members, "de")).isBetween(.45, .55);
        assertThat(share(members, "es")).isBetween(.26, .34);
    }

    private static double share(List<Person> members, String language) {
        return members.stream()
                        .filter(member -> member.language().equals(language))
                        .count()
                / (double) members.size();
    }

    @Test
    void asksNameOnlyMembersOfTheCrowd() {
        List<Ask> asks = crowd.asks(ASKS, MEMBERS);
        Set<String> keys = crowd.members(MEMBERS).stream().map(Person::key).collect(Collectors.toSet());
        assertThat(asks).extracting(Ask::key).doesNotHaveDuplicates();
        assertThat(asks).allMatch(ask -> keys.contains(ask.by()));
        assertThat(asks).flatExtracting(Ask::answers).allMatch(answer -> keys.contains(((Cast.Answer) answer).by()));
        assertThat(asks).allMatch(ask -> ask.answers().stream().allMatch(one -> one.daysAgo() <= ask.daysAgo()));
        assertThat(asks.stream().filter(ask -> ask.state().equals("open"))).hasSizeGreaterThan(300);
    }
}
