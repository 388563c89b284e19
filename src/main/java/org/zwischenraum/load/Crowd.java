package org.zwischenraum.load;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.zwischenraum.demo.Cast;
import org.zwischenraum.demo.Cast.Answer;
import org.zwischenraum.demo.Cast.Answers;
import org.zwischenraum.demo.Cast.Ask;
import org.zwischenraum.demo.Cast.Offer;
import org.zwischenraum.demo.Cast.Person;

/**
 * A crowd to measure with: many members and asks put together from what the cast says, with names of their own.
 * The same seed always gives the same crowd. Half write German, three in ten Spanish, two in ten English.
 * Pure: the crowd is neither stored nor shown by this class.
 */
final class Crowd {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final List<String> LANGUAGES = List.of("de", "de", "de", "de", "de", "es", "es", "es", "en", "en");
    private static final int LONGEST_MEMBERSHIP = 1500;
    private static final int OLDEST_ASK = 400;
    private static final int ASK_LASTS = 30;

    private final Cast cast;
    private final Map<String, CrowdWords> words;
    private final long seed;

    Crowd(Cast cast, long seed) {
        this.cast = cast;
        this.seed = seed;
        this.words = CrowdWords.load();
    }

    /** As many members as wished, keys {@code crowd-1} and onwards; a larger crowd begins with the smaller one. */
    List<Person> members(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(this::member).toList();
    }

    /** As many asks as wished, by the first {@code authors} members and answered by them. */
    List<Ask> asks(int count, int authors) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> ask(number, authors))
                .toList();
    }

    private Person member(int number) {
        Dice dice = new Dice(seed, number, 1);
        String language = dice.one(LANGUAGES);
        CrowdWords names = words(language);
        String first = dice.one(names.first());
        String family = dice.one(names.family());
        Person model = dice.one(like(language));
        return new Person(
                key(number),
                first + " " + family,
                address(first, family, number),
                "",
                dice.one(like(language)).headline(),
                "",
                language,
                model.speaks(),
                dice.some(DAYS, 1 + dice.below(4)),
                dice.one(List.of("onSite", "onSite", "remote", "both")),
                dice.one(List.of("wave", "write", "sit", "host")),
                "member",
                dice.one(like(language)).sittingOn(),
                answers(dice, language),
                offers(dice, language),
                dice.below(25) == 0 ? "paused" : "member",
                dice.below(LONGEST_MEMBERSHIP),
                0,
                dice.below(2) == 0 ? Map.of("weekdays", "members") : Map.of(),
                List.of(),
                List.of(),
                List.of(),
                model.portrait());
    }

    private static String key(int number) {
        return "crowd-" + number;
    }

    private static String address(String first, String family, int number) {
        String plain = Normalizer.normalize(first + "." + family, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replaceAll("[^a-z.]", "");
        return plain + "." + number + "@example.org";
    }

    /** Everybody of the cast who writes in this language and has accepted. */
    private List<Person> like(String language) {
        return cast.people().stream()
                .filter(person -> person.language().equals(language))
                .filter(person -> !person.state().equals("invited"))
                .toList();
    }

    private Answers answers(Dice dice, String language) {
        List<Answers> given = like(language).stream().map(Person::answers).toList();
        return new Answers(
                dice.one(given).goals(),
                dice.one(given).experience(),
                dice.one(given).horizon(),
                dice.one(given).contribution());
    }

    private List<Offer> offers(Dice dice, String language) {
        List<Offer> known = like(language).stream()
                .flatMap(person -> person.offers().stream())
                .toList();
        return dice.some(known, 1 + dice.below(4)).stream()
                .map(offer -> varied(offer, dice.one(words(language).places())))
                .toList();
    }

    private CrowdWords words(String language) {
        return words.getOrDefault(language, CrowdWords.NONE);
    }

    private static Offer varied(Offer offer, String place) {
        String text = place.isEmpty() ? offer.text() : offer.text() + ", " + place;
        return new Offer(text, offer.terms(), "");
    }

    private Ask ask(int number, int authors) {
        Dice dice = new Dice(seed, number, 2);
        String language = dice.one(LANGUAGES);
        Ask model = dice.one(asksIn(language));
        int daysAgo = dice.below(OLDEST_ASK);
        return new Ask(
                "crowd-ask-" + number,
                key(1 + dice.below(authors)),
                model.kind(),
                (model.text() + " " + dice.one(words(language).tails())).strip(),
                dice.below(3) == 0 ? dice.one(like(language)).sittingOn() : "",
                language,
                "",
                "",
                model.time(),
                model.terms(),
                dice.below(40) == 0 ? "hosts" : "members",
                daysAgo,
                daysAgo < ASK_LASTS ? "open" : dice.one(List.of("closed", "expired")),
                daysAgo < ASK_LASTS ? 0 : daysAgo - dice.below(ASK_LASTS),
                replies(dice, language, daysAgo, authors),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    private List<Ask> asksIn(String language) {
        return cast.asks().stream()
                .filter(ask -> ask.language().equals(language))
                .toList();
    }

    private List<Answer> replies(Dice dice, String language, int daysAgo, int authors) {
        List<Answer> known =
                asksIn(language).stream().flatMap(ask -> ask.answers().stream()).toList();
        return dice.some(known, dice.below(4)).stream()
                .map(answer -> new Answer(key(1 + dice.below(authors)), answer.text(), dice.below(daysAgo + 1)))
                .toList();
    }

    /** Chance that repeats itself: the same for the same seed, number and purpose. */
    private static final class Dice {

        private final Random random;

        Dice(long seed, int number, int purpose) {
            random = new Random(seed * 1_000_003L + number * 31L + purpose);
            random.nextLong();
        }

        int below(int bound) {
            return random.nextInt(bound);
        }

        <T> T one(List<T> things) {
            return things.get(below(things.size()));
        }

        /** Up to {@code count} different things, in their old order. */
        <T> List<T> some(List<T> things, int count) {
            List<Integer> places = random.ints(0, things.size())
                    .distinct()
                    .limit(Math.min(count, things.size()))
                    .sorted()
                    .boxed()
                    .toList();
            return places.stream().<T>map(things::get).toList();
        }
    }
}
