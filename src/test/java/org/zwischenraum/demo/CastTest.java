package org.zwischenraum.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zwischenraum.demo.Cast.Ask;
import org.zwischenraum.demo.Cast.Introduction;
import org.zwischenraum.demo.Cast.Offer;
import org.zwischenraum.demo.Cast.Person;

class CastTest {

    private static final Set<String> LANGUAGES = Set.of("de", "en", "es");
    private static final Set<String> TERMS = Set.of("favour", "paid", "open");

    private final Cast cast = Cast.load();
    private final Set<String> keys = set(cast.people(), Person::key);

    @Test
    void isLargeEnoughForAPeopledHouse() {
        assertThat(cast.people()).hasSizeGreaterThanOrEqualTo(64);
        assertThat(cast.asks()).hasSizeGreaterThanOrEqualTo(32);
        assertThat(cast.introductions()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(cast.news()).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void nobodySharesAKeyANameOrAnAddress() {
        assertThat(cast.people()).extracting(Person::key).doesNotHaveDuplicates();
        assertThat(cast.people()).extracting(Person::name).doesNotHaveDuplicates();
        assertThat(cast.people())
                .extracting(Person::email)
                .doesNotHaveDuplicates()
                .allMatch(email -> email.matches("[a-z.]+@example\\.org"));
        assertThat(cast.asks()).extracting(Ask::key).doesNotHaveDuplicates();
    }

    @Test
    void everyKeyThatIsNamedBelongsToSomebody() {
        assertThat(namedKeys().toList()).allSatisfy(key -> assertThat(keys).contains(key));
        assertThatThrownBy(() -> cast.person("nobody")).hasMessageContaining("nobody");
    }

    private Stream<String> namedKeys() {
        Stream<String> people = cast.people().stream().flatMap(one -> both(one.blocks(), one.neverWith()));
        Stream<String> introductions = cast.introductions().stream().flatMap(this::namedIn);
        Stream<String> asks = cast.asks().stream().flatMap(this::namedIn);
        Stream<String> news = cast.news().stream().map(Cast.News::by);
        return Stream.of(people, introductions, asks, news).flatMap(Function.identity());
    }

    private Stream<String> namedIn(Ask ask) {
        Stream<String> hands = Stream.of(
                        ask.answers().stream().map(Cast.Answer::by),
                        ask.requests().stream().map(Cast.Request::to),
                        ask.cardAnswers().stream().map(Cast.CardAnswer::through))
                .flatMap(Function.identity());
        return Stream.of(Stream.of(ask.by()), hands, both(ask.sameHere(), ask.helpedBy()))
                .flatMap(Function.identity());
    }

    private Stream<String> namedIn(Introduction introduction) {
        Stream<String> sides = both(introduction.consents(), introduction.refusals());
        return Stream.concat(Stream.of(introduction.by()), Stream.concat(introduction.between().stream(), sides));
    }

    @Test
    void usesOnlyTheWordsOfTheApi() {
        assertThat(cast.people()).allSatisfy(person -> {
            assertThat(person.language()).isIn(LANGUAGES).isIn(person.speaks());
            assertThat(person.weekdays()).isSubsetOf("MO", "TU", "WE", "TH", "FR", "SA", "SU");
            assertThat(person.at()).isIn("onSite", "remote", "both");
            assertThat(person.approach()).isIn("wave", "write", "host", "sit");
            assertThat(person.standing()).isIn("friend", "member", "host");
            assertThat(person.state()).isIn("member", "paused", "invited");
            assertThat(person.offers()).extracting(Offer::terms).isSubsetOf(TERMS);
        });
        assertThat(cast.asks()).allSatisfy(ask -> {
            assertThat(ask.kind())
                    .isIn("question", "help", "feedback", "service", "job", "cooperation", "contact", "thing");
            assertThat(ask.language()).isIn(LANGUAGES);
            assertThat(ask.time()).isIn("minutes", "hour", "halfDay", "more");
            assertThat(ask.terms()).isIn(TERMS);
            assertThat(ask.audience()).isIn("members", "hosts", "discreet");
            assertThat(ask.state()).isIn("open", "closed", "withdrawn", "expired");
            assertThat(ask.requests()).extracting(Cast.Request::outcome).isSubsetOf("open", "accepted", "refused");
        });
        assertThat(cast.introductions())
                .extracting(Introduction::outcome)
                .isSubsetOf("open", "waiting", "made", "refused");
    }

    @Test
    void asksComeInAllKindsStatesAndAudiences() {
        assertThat(set(cast.asks(), Ask::kind)).hasSize(8);
        assertThat(set(cast.asks(), Ask::state)).hasSize(4);
        assertThat(set(cast.asks(), Ask::audience)).hasSize(3);
        assertThat(set(cast.asks(), Ask::language)).isEqualTo(LANGUAGES);
    }

    @Test
    void textsAreShortAsPeopleWriteThem() {
        assertThat(cast.people()).allSatisfy(person -> {
            assertThat(person.headline()).isNotBlank().hasSizeLessThanOrEqualTo(80);
            assertThat(person.sittingOn()).hasSizeLessThanOrEqualTo(240);
            assertThat(person.offers())
                    .extracting(offer -> offer.text().length())
                    .allMatch(length -> length <= 90);
        });
        assertThat(cast.asks()).allSatisfy(ask -> {
            assertThat(ask.text()).isNotBlank().hasSizeBetween(20, 160);
            assertThat(ask.details()).hasSizeLessThanOrEqualTo(240);
        });
    }

    @Test
    void nothingHappensBeforeItsPeopleAreThere() {
        assertThat(cast.asks()).allSatisfy(ask -> {
            assertThat(ask.daysAgo()).isLessThanOrEqualTo(cast.person(ask.by()).joinedDaysAgo());
            assertThat(ask.answers()).allMatch(answer -> answer.daysAgo() <= ask.daysAgo());
            assertThat(!ask.state().equals("open") || ask.daysAgo() < 30).isTrue();
        });
        assertThat(cast.introductions())
                .allSatisfy(one -> assertThat(one.between())
                        .hasSize(2)
                        .allMatch(key -> cast.person(key).joinedDaysAgo() >= one.daysAgo()));
    }

    @Test
    void hasThePeopleThatTestsRelyOn() {
        assertThat(cast.person("tanja").roleLabel()).isEqualTo("Gastgeberin");
        assertThat(cast.person("emre").standing()).isEqualTo("host");
        assertThat(cast.person("jonas").weekdays()).containsExactly("TU", "TH");
        assertThat(cast.person("anna").offers())
                .extracting(Offer::text)
                .contains("Dolmetscherin und Übersetzerin für Spanisch");
        assertThat(cast.person("olga").offers())
                .extracting(Offer::text)
                .contains("Papiere gemeinsam durchgehen, auch auf Spanisch");
        assertThat(cast.person("rike").blocks()).containsExactly("gregor");
        assertThat(cast.person("yusuf").state()).isEqualTo("paused");
        assertThat(cast.person("oskar").state()).isEqualTo("invited");
        assertThat(cast.person("lucia").standing()).isEqualTo("friend");
        assertThat(cast.person("hanne").approach()).isEqualTo("host");
    }

    @Test
    void someAsksHaveNobodyWhoFits() {
        assertThat(cast.ask("organ").answers()).isEmpty();
        assertThat(cast.ask("clock-tower").answers()).isEmpty();
        assertThat(cast.ask("notary-tallinn").requests()).isEmpty();
    }

    private static Stream<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream());
    }

    private static <T> Set<String> set(List<T> things, Function<T, String> word) {
        return things.stream().map(word).collect(Collectors.toCollection(HashSet::new));
    }
}
