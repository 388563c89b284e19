package org.zwischenraum.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.demo.Cast.Offer;
import org.zwischenraum.demo.Cast.Person;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Remembering;

/**
 * Made-up people come in, many at once and with all they say: as rows, because thousands of them would take minutes one
 * by one, and because they came long ago.
 */
@Component
public class Arrivals {
    private final NamedParameterJdbcTemplate sql;
    private final List<Remembering> memories;

    Arrivals(NamedParameterJdbcTemplate sql, List<Remembering> memories) {
        this.sql = sql;
        this.memories = memories;
    }

    /**
     * Makes accounts and members of them.
     *
     * @return their ids by the keys of the cast
     */
    @Transactional
    public Map<String, UUID> welcome(List<Person> people, Instant now) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        people.forEach(person -> ids.put(person.key(), Ids.next()));
        accounts(people, ids, now);
        members(people, ids, now);
        offers(people, ids, now);
        audiences(people, ids);
        notForSuggestions(people, ids);
        apart(people, ids, now);
        return ids;
    }

    /** Everybody reads anew what was written behind their backs. */
    public void announce() {
        memories.forEach(Remembering::forget);
    }

    private void accounts(List<Person> people, Map<String, UUID> ids, Instant now) {
        write(
                "insert into account (id, email, email_confirmed_at, created_at) values (:id, :email, :at, :at)",
                people.stream()
                        .map(person -> row(person, ids)
                                .addValue("email", person.email())
                                .addValue("at", at(joined(person, now)))));
    }

    private void members(List<Person> people, Map<String, UUID> ids, Instant now) {
        write("""
                insert into member (id, name, role, language, pronouns, role_label, headline, sitting_on, goals,
                                    experience, horizon, contribution, languages, weekdays, place, approach,
                                    asked_at_most, joined_at, paused_at)
                values (:id, :name, :role, :language, :pronouns, :roleLabel, :headline, :sittingOn, :goals,
                        :experience, :horizon, :contribution, :languages::text[], :weekdays::text[], :place, :approach,
                        :askedAtMost, :joined, :paused)
                """, people.stream().map(person -> member(person, ids, now)));
    }

    private static MapSqlParameterSource member(Person person, Map<String, UUID> ids, Instant now) {
        return row(person, ids)
                .addValue("name", person.name())
                .addValue("role", constant(person.standing()))
                .addValue("language", person.language())
                .addValue("pronouns", person.pronouns())
                .addValue("roleLabel", person.roleLabel())
                .addValue("headline", person.headline())
                .addValue("sittingOn", person.sittingOn())
                .addValue("goals", person.answers().goals())
                .addValue("experience", person.answers().experience())
                .addValue("horizon", person.answers().horizon())
                .addValue("contribution", person.answers().contribution())
                .addValue("languages", array(person.speaks()))
                .addValue(
                        "weekdays",
                        array(person.weekdays().stream().map(Arrivals::day).toList()))
                .addValue("place", constant(person.at()))
                .addValue("approach", constant(person.approach()))
                .addValue(
                        "askedAtMost", person.askedAtMost() == 0 ? null : person.askedAtMost(), java.sql.Types.INTEGER)
                .addValue("joined", at(joined(person, now)))
                .addValue("paused", paused(person, now), java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private void offers(List<Person> people, Map<String, UUID> ids, Instant now) {
        write(
                """
                insert into offer (id, member_id, text, terms, audience, created_at)
                values (:offer, :id, :text, :terms, :audience, :at)
                """,
                people.stream()
                        .flatMap(person -> person.offers().stream()
                                .map(offer -> offer(offer, row(person, ids)).addValue("at", at(joined(person, now))))));
    }

    private static MapSqlParameterSource offer(Offer offer, MapSqlParameterSource row) {
        return row.addValue("offer", Ids.next())
                .addValue("text", offer.text())
                .addValue("terms", constant(offer.terms()))
                .addValue("audience", offer.audience().isEmpty() ? "MEMBERS" : constant(offer.audience()));
    }

    private void audiences(List<Person> people, Map<String, UUID> ids) {
        write(
                "insert into member_audience (member_id, field, audience) values (:id, :field, :audience)",
                people.stream()
                        .flatMap(person -> person.audiences().entrySet().stream()
                                .map(entry -> row(person, ids)
                                        .addValue("field", constant(entry.getKey()))
                                        .addValue("audience", constant(entry.getValue())))));
    }

    private void notForSuggestions(List<Person> people, Map<String, UUID> ids) {
        write(
                "insert into member_unused (member_id, field) values (:id, :field)",
                people.stream()
                        .flatMap(person -> person.notForSuggestions().stream()
                                .map(field -> row(person, ids).addValue("field", constant(field)))));
    }

    private void apart(List<Person> people, Map<String, UUID> ids, Instant now) {
        String insert = "insert into apart (member_id, other_id, kind, since) values (:id, :other, :kind, :at)";
        write(
                insert,
                people.stream()
                        .flatMap(person ->
                                person.blocks().stream().map(other -> apart(person, ids, "BLOCK", other, now))));
        write(
                insert,
                people.stream()
                        .flatMap(person ->
                                person.neverWith().stream().map(other -> apart(person, ids, "NEVER", other, now))));
    }

    private static MapSqlParameterSource apart(
            Person person, Map<String, UUID> ids, String kind, String other, Instant now) {
        return row(person, ids)
                .addValue("other", ids.get(other))
                .addValue("kind", kind)
                .addValue("at", at(joined(person, now)));
    }

    private void write(String statement, Stream<? extends SqlParameterSource> rows) {
        sql.batchUpdate(statement, rows.toArray(SqlParameterSource[]::new));
    }

    private static MapSqlParameterSource row(Person person, Map<String, UUID> ids) {
        return new MapSqlParameterSource("id", ids.get(person.key()));
    }

    private static Instant joined(Person person, Instant now) {
        return now.minus(Duration.ofDays(person.joinedDaysAgo()));
    }

    private static @Nullable Object paused(Person person, Instant now) {
        return person.state().equals("paused") ? at(now.minus(Duration.ofDays(2))) : null;
    }

    private static Object at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** {@code MO} is Monday. */
    private static String day(String two) {
        return Arrays.stream(DayOfWeek.values())
                .map(DayOfWeek::name)
                .filter(name -> name.startsWith(two))
                .findFirst()
                .orElseThrow();
    }

    private static String array(List<String> values) {
        return "{" + String.join(",", values) + "}";
    }

    /** The words of the API are the constants of the program: {@code onSite} is {@code ON_SITE}. */
    public static String constant(String word) {
        return word.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }
}
