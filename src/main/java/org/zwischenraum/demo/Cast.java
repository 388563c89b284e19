package org.zwischenraum.demo;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;

/**
 * The made-up people that demo and tests share, with what they seek and who makes them known to each other.
 * Read from {@code cast.json}, where each person and each ask is one line. What a line leaves out is an empty text,
 * an empty list or 0 here. The choices of other modules (state, terms, audience …) are the words of the API.
 */
public record Cast(List<Person> people, List<Ask> asks, List<Introduction> introductions, List<News> news) {

    /** Reads the cast that comes with the program. */
    public static Cast load() {
        try (InputStream file = Cast.class.getResourceAsStream("cast.json")) {
            return mapper().readValue(Objects.requireNonNull(file), Cast.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .withConfigOverride(String.class, Cast::emptyWhenLeftOut)
                .withConfigOverride(List.class, Cast::emptyWhenLeftOut)
                .withConfigOverride(Map.class, Cast::emptyWhenLeftOut)
                .build();
    }

    private static void emptyWhenLeftOut(MutableConfigOverride type) {
        type.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    /** The person with this key; a key that nobody has is a mistake of the caller. */
    public Person person(String key) {
        return people.stream()
                .filter(person -> person.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody in the cast is called " + key));
    }

    /** The ask with this key. */
    public Ask ask(String key) {
        return asks.stream()
                .filter(ask -> ask.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No ask of the cast is called " + key));
    }

    /**
     * Somebody of the house or of its circle of friends.
     *
     * @param weekdays        days usually in the house or online, as MO to SU
     * @param at              onSite, remote or both
     * @param approach        wave, write, host or sit
     * @param standing        friend, member or host
     * @param state           member, paused or invited
     * @param askedAtMost     requests a month this person wants; 0 means the community's default
     * @param audiences       who may see a field (by the field's name), where it is not the default
     * @param notForSuggestions fields that suggestions must not rest on
     * @param blocks          keys of people this person has blocked
     * @param neverWith       keys of people this person is, in private, never to be brought together with
     */
    public record Person(
            String key,
            String name,
            String email,
            String pronouns,
            String headline,
            String roleLabel,
            String language,
            List<String> speaks,
            List<String> weekdays,
            String at,
            String approach,
            String standing,
            String sittingOn,
            Answers answers,
            List<Offer> offers,
            String state,
            int joinedDaysAgo,
            int askedAtMost,
            Map<String, String> audiences,
            List<String> notForSuggestions,
            List<String> blocks,
            List<String> neverWith,
            Portrait portrait) {}

    /** The answers to the four questions; an empty one has not been given. */
    public record Answers(String goals, String experience, String horizon, String contribution) {}

    /** What somebody gladly gives; terms are favour, paid or open; an empty audience is the default. */
    public record Offer(String text, String terms, String audience) {}

    /**
     * What somebody seeks.
     *
     * @param secondLine    the author's own line in {@code secondLanguage}, or empty
     * @param time          minutes, hour, halfDay or more
     * @param terms         favour, paid or open
     * @param audience      members, hosts or discreet
     * @param state         open, closed, withdrawn or expired
     * @param closedDaysAgo days since it was closed or withdrawn
     * @param sameHere      keys of those who said "same here"
     */
    public record Ask(
            String key,
            String by,
            String kind,
            String text,
            String details,
            String language,
            String secondLanguage,
            String secondLine,
            String time,
            String terms,
            String audience,
            int daysAgo,
            String state,
            int closedDaysAgo,
            List<Answer> answers,
            List<Request> requests,
            List<CardAnswer> cardAnswers,
            List<String> sameHere,
            List<String> helpedBy,
            String thanks) {}

    /** A reply on an ask's page. */
    public record Answer(String by, String text, int daysAgo) {}

    /** The asker asked one person; the outcome is open, accepted or refused. */
    public record Request(String to, String outcome) {}

    /** Somebody outside answered on the ask's card, which reached them through a member. */
    public record CardAnswer(String name, String text, String through) {}

    /**
     * A third person makes two known to each other.
     *
     * @param between  two keys
     * @param outcome  open (asked), waiting (one said yes, the other has not looked yet), made or refused
     * @param consents keys of those who said yes
     * @param refusals keys of those who said no
     */
    public record Introduction(
            String key,
            String by,
            List<String> between,
            String words,
            int daysAgo,
            String outcome,
            List<String> consents,
            List<String> refusals,
            @Nullable OutcomeStory outcomeStory) {}

    /** What became of it, told weeks later; on the wall only when both have agreed. */
    public record OutcomeStory(String text, List<String> agreed) {}

    /** One line that somebody shares on Today. */
    public record News(String by, String text, int daysAgo) {}
}
