package org.zwischenraum.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Statements;
import org.zwischenraum.house.Visitor;

/** However much lies before hosts, their pages ask the database as often as for a little of it. */
@HouseTest
@Import(Statements.class)
class FewQuestionsTest {
    private static final int A_FEW = 3;
    private static final int MANY = 60;

    @Autowired
    House house;

    private Visitor host;

    @BeforeEach
    void found() {
        house.found();
        host = house.host();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hosting",
                "/care",
                "/care?whole=newcomers",
                "/care?whole=pairs",
                "/care?whole=became",
                "/care?whole=asks",
                "/care?whole=absences"
            })
    void manyTakeAsManyStatementsAsAFew(String page) {
        let(1, A_FEW);
        List<String> first = statements(page);
        List<String> again = asked(page);
        let(A_FEW + 1, MANY);
        assertThat(statements(page)).isEqualTo(first).isNotEmpty();
        assertThat(asked(page)).isEqualTo(again).isNotEmpty();
    }

    @Test
    void theyAreAllThere() {
        let(1, MANY);
        assertThat(lines("newcomers")).isEqualTo(40);
        assertThat(lines("pairs")).isEqualTo(40);
        assertThat(lines("became")).isEqualTo(40);
        assertThat(lines("asks")).isEqualTo(40);
        assertThat(lines("absences")).isEqualTo(40);
        assertThat(page("").select("#newcomers details li")).hasSize(MANY);
        assertThat(page("pairs").select("#pairs p.why")).hasSize(40);
        assertThat(page("absences").select("#absences").text()).contains("met fragen");
    }

    private int lines(String section) {
        return page(section).select("#" + section + " > ul > li").size();
    }

    private Document page(String whole) {
        return host.get("/care?whole=" + whole).page();
    }

    /** When nothing is remembered. */
    private List<String> statements(String page) {
        house.forget();
        return asked(page);
    }

    /** Whether words were edited elsewhere is asked every few seconds, by whatever page comes first. */
    private List<String> asked(String page) {
        return Statements.of(() -> host.get(page)).stream()
                .filter(statement -> !statement.contains("vocabulary_edition"))
                .toList();
    }

    /** Of each number one who is new, one who is in hand, one who seeks, one who gives, and two who met and one of whom stayed away. */
    private void let(int first, int last) {
        run(
                "insert into account (id, email, created_at) select md5(who || i)::uuid, who || i || '@example.org', :now",
                first,
                last);
        run("""
                insert into member (id, name, role, language, weekdays, joined_at)
                select md5(who || i)::uuid, who || ' ' || i, 'MEMBER', 'de', '{TUESDAY}',
                  :now - case when who in ('fresh', 'taken') then interval '1 day' else interval '300 days' end
                """, first, last);
        run(
                "insert into member_audience (member_id, field, audience) select md5(who || i)::uuid, 'WEEKDAYS', 'MEMBERS'",
                first,
                last);
        run("""
                insert into offer (id, member_id, text, terms, created_at)
                select md5('offer' || i)::uuid, md5(who || i)::uuid, 'Dolmetscherin', 'OPEN', :now
                """, "giver", first, last);
        run("""
                insert into ask (id, author_id, kind, text, language, time, terms, audience, expires_on, created_at, changed_at)
                select md5('ask' || i)::uuid, md5(who || i)::uuid, 'HELP', 'Wer übersetzt mir etwas?', 'de', 'HOUR', 'OPEN',
                  'MEMBERS', date :today + 20, :now - interval '4 days', :now
                """, "seeker", first, last);
        run("""
                insert into pair (id, seeker_id, giver_id, origin, ask_id, sought, reasons, found_at)
                select md5('pair' || i)::uuid, md5(who || i)::uuid, md5('giver' || i)::uuid, 'ASK', md5('ask' || i)::uuid,
                  'Wer übersetzt mir etwas?', jsonb_build_array(jsonb_build_object('kind', 'offerFits',
                    'line', 'offer:' || md5('offer' || i)::uuid, 'concept', '',
                    'sought', '{"text": "Wer übersetzt mir etwas?", "marks": [{"start": 4, "end": 13}]}'::jsonb,
                    'given', '{"text": "Dolmetscherin", "marks": [{"start": 0, "end": 13}]}'::jsonb)), :now
                """, "seeker", first, last);
        run("""
                insert into pair (id, seeker_id, giver_id, origin, sought, reasons, found_at)
                select md5('days' || i)::uuid, md5(who || i)::uuid, md5('giver' || i)::uuid, 'DAYS', '',
                  '[{"kind": "bothThere", "weekdays": ["TUESDAY"]}]', :now - interval '1 day'
                """, "fresh", first, last);
        run("""
                insert into introduction (id, introducer_id, first_id, second_id, words, proposed_at, ends_at, made_at)
                select md5('made' || i)::uuid, :host, md5(who || i)::uuid, md5('away' || i)::uuid, 'Ihr solltet reden.',
                  :now - interval '20 days', :now + interval '22 days', :now
                """, "met", first, last);
        run("""
                insert into introduction_wish (id, member_id, other_id, about, words, wished_at)
                select md5('wish' || i)::uuid, md5(who || i)::uuid, md5('giver' || i)::uuid, md5('about' || i)::uuid, '', :now
                """, "met", first, last);
        run(
                "insert into care_hand (member_id, host_id, taken_at) select md5(who || i)::uuid, :host, :now",
                "taken",
                first,
                last);
        run("insert into care_choice (member_id, told_at) select md5(who || i)::uuid, :now", "away", first, last);
        run("""
                insert into care_week (member_id, week)
                select md5(who || i)::uuid, date_trunc('week', date :today)::date - 35
                """, "away", first, last);
        house.forget();
    }

    private void run(String insert, int first, int last) {
        for (String who : new String[] {"fresh", "taken", "seeker", "giver", "met", "away"})
            run(insert, who, first, last);
    }

    private void run(String insert, String who, int first, int last) {
        String named = insert.replace(
                        ":today", "'" + LocalDate.ofInstant(house.clock().instant(), ZoneOffset.UTC) + "'")
                .replace("who", "'" + who + "'");
        house.sql()
                .sql(
                        named
                                + " from generate_series(:first, :last) i where :now::timestamptz is not null and :host::uuid is not null")
                .param("first", first)
                .param("last", last)
                .param("host", host.id())
                .param("now", house.clock().instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
