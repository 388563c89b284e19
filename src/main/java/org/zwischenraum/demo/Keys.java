package org.zwischenraum.demo;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.zwischenraum.arrivals.ArrivalStory;
import org.zwischenraum.command.Announcement;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.entry.SignInLinks;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/** Links for three of the cast, so that whoever looks at the demo can be each of them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("zwischenraum.demo")
class Keys {
    private static final Duration LIFE = Duration.ofDays(7);
    private final Accounts accounts;
    private final SignInLinks links;
    private final ArrivalStory arrivals;
    private final Members members;
    private final Cast cast = Cast.load();

    Keys(Accounts accounts, SignInLinks links, ArrivalStory arrivals, Members members) {
        this.accounts = accounts;
        this.links = links;
        this.arrivals = arrivals;
        this.members = members;
    }

    @Bean
    @Order(1)
    Announcement host() {
        return () -> sentence("demo.host", "tanja");
    }

    @Bean
    @Order(2)
    Announcement newcomer() {
        return () -> sentence("demo.newcomer", "mira");
    }

    @Bean
    @Order(3)
    Announcement remote() {
        return () -> sentence("demo.remote", "ben");
    }

    @Bean
    @Order(4)
    Announcement guest() {
        return () -> member("jonas")
                .map(jonas -> arrivals.guest(jonas, "Komm gern vorbei. Ich bin ab zehn da, Kaffee steht bereit."))
                .map(link -> new Announcement.Sentence("demo.guest", Map.of("url", link)));
    }

    @Bean
    @Order(5)
    Announcement tablet() {
        return () -> member("tanja")
                .map(tanja -> arrivals.tablet("Vordertür", tanja))
                .map(link -> new Announcement.Sentence("demo.tablet", Map.of("url", link)));
    }

    private Optional<Member> member(String person) {
        return accounts.findByEmail(cast.person(person).email()).flatMap(account -> members.find(account.id()));
    }

    private Optional<Announcement.Sentence> sentence(String key, String person) {
        return accounts.findByEmail(cast.person(person).email())
                .map(account -> links.issue(account.id(), LIFE))
                .map(link -> new Announcement.Sentence(key, Map.of("url", link)));
    }
}
