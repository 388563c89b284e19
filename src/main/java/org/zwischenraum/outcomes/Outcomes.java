package org.zwischenraum.outcomes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.introductions.Introduction;
import org.zwischenraum.introductions.Introductions;
import org.zwischenraum.jobs.Untouched;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Remembering;

/**
 * "Was daraus wurde". Each of the two is asked on their own; who does not want to tell is not seen to have refused. The
 * sentences stand on the wall as long as both agree to these very words.
 */
@Component
public class Outcomes implements Remembering {
    static final Duration AFTER = Duration.ofDays(42);

    private final JdbcClient sql;
    private final Clock clock;
    private final Introductions introductions;
    private final Notices notices;
    private final Members members;
    private final Apart apart;
    private final Untouched untouched = new Untouched(this::hasRows);

    Outcomes(JdbcClient sql, Clock clock, Introductions introductions, Notices notices, Members members, Apart apart) {
        this.sql = sql;
        this.clock = clock;
        this.introductions = introductions;
        this.notices = notices;
        this.members = members;
        this.apart = apart;
    }

    @Transactional
    void ask(Introduction introduction, UUID member) {
        sql.sql("""
                insert into outcome_question (introduction_id, member_id, asked_at) values (:introduction, :member, :now)
                on conflict do nothing
                """)
                .param("introduction", introduction.id())
                .param("member", member)
                .param("now", now())
                .update();
        untouched.touch(member);
        notices.tell(Notice.to(member, "outcomes.notice.asked", path(introduction))
                .with("other", members.get(introduction.otherThan(member)).name())
                .once("outcomes.asked:" + introduction.id()));
    }

    static String path(Introduction introduction) {
        return introduction.path() + "/outcome";
    }

    /** The introductions about which this member was asked and has not said anything yet. */
    List<UUID> openFor(Member me) {
        if (untouched.holds(me.id())) return List.of();
        return sql.sql("""
                select question.introduction_id from outcome_question question
                left join outcome_agreement own on own.introduction_id = question.introduction_id and own.member_id = :me
                where question.member_id = :me and declined_at is null and own.member_id is null
                order by question.asked_at, question.introduction_id
                """)
                .param("me", me.id())
                .query(org.zwischenraum.web.Ids::first)
                .list();
    }

    boolean wasAsked(Introduction introduction, Member me) {
        return sql.sql("select exists (select 1 from outcome_question where introduction_id = :id and member_id = :me)")
                .param("id", introduction.id())
                .param("me", me.id())
                .query(Boolean.class)
                .single();
    }

    Optional<Outcome> of(Introduction introduction) {
        return sql.sql("select * from outcome where introduction_id = :id")
                .param("id", introduction.id())
                .query(Outcomes::outcome)
                .optional();
    }

    boolean hasAgreed(Introduction introduction, Member me) {
        return sql.sql(
                        "select exists (select 1 from outcome_agreement where introduction_id = :id and member_id = :me)")
                .param("id", introduction.id())
                .param("me", me.id())
                .query(Boolean.class)
                .single();
    }

    /** One of the two tells what became of it; it stands on the wall once the other has agreed. */
    @Transactional
    public void tell(UUID introduction, String text, Member me) {
        write(introductions.get(introduction), text, me);
    }

    /** The other of the two agrees to what was told. */
    @Transactional
    public void agree(UUID introduction, Member me) {
        agree(introductions.get(introduction), me);
    }

    /** New words need both agreements anew; their author's comes with them. */
    @Transactional
    void write(Introduction introduction, String text, Member me) {
        sql.sql("""
                insert into outcome (introduction_id, text, written_by, written_at) values (:id, :text, :me, :now)
                on conflict (introduction_id) do update set text = :text, written_by = :me, written_at = :now
                """)
                .param("id", introduction.id())
                .param("text", text)
                .param("me", me.id())
                .param("now", now())
                .update();
        sql.sql("delete from outcome_agreement where introduction_id = :id")
                .param("id", introduction.id())
                .update();
        agree(introduction, me);
        notices.tell(Notice.to(introduction.otherThan(me.id()), "outcomes.notice.written", path(introduction))
                .with("other", me.name())
                .once("outcomes.written:" + introduction.id() + ":" + clock.instant()));
    }

    /** @param me agrees that the sentences stand on the wall */
    @Transactional
    void agree(Introduction introduction, Member me) {
        sql.sql("""
                insert into outcome_agreement (introduction_id, member_id, agreed_at) values (:id, :me, :now)
                on conflict do nothing
                """)
                .param("id", introduction.id())
                .param("me", me.id())
                .param("now", now())
                .update();
        setDeclined(introduction, me, false);
    }

    /** Rather not, or not any more; the other is not told. */
    @Transactional
    void decline(Introduction introduction, Member me) {
        sql.sql("delete from outcome_agreement where introduction_id = :id and member_id = :me")
                .param("id", introduction.id())
                .param("me", me.id())
                .update();
        setDeclined(introduction, me, true);
    }

    private void setDeclined(Introduction introduction, Member me, boolean declined) {
        sql.sql("""
                update outcome_question set declined_at = case when :declined then :now end
                where introduction_id = :id and member_id = :me
                """)
                .param("id", introduction.id())
                .param("me", me.id())
                .param("declined", declined)
                .param("now", now())
                .update();
    }

    /** What both of the two agreed to tell, by introduction, as far as it stands on this viewer's wall. */
    public Map<UUID, String> toldTo(Member me) {
        Map<UUID, String> told = new HashMap<>();
        wallFor(me)
                .forEach(story ->
                        told.put(story.outcome().introduction(), story.outcome().text()));
        return told;
    }

    /** The wall, the latest first. Whoever has left the house, or is kept apart from the viewer, is not on it. */
    List<Story> wallFor(Member me) {
        return wallFor(me, java.time.Instant.EPOCH);
    }

    /** What was written on it after this moment. */
    List<Story> wallFor(Member me, java.time.Instant since) {
        List<Told> told = sql.sql("""
                select outcome.*, introducer_id, first_id, second_id from outcome
                join introduction on introduction.id = outcome.introduction_id
                where (select count(*) from outcome_agreement agreed
                       where agreed.introduction_id = outcome.introduction_id and agreed.member_id in (first_id, second_id)) = 2
                  and written_at > :since
                order by written_at desc, outcome.introduction_id limit 200
                """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Told(
                        outcome(row, number),
                        Objects.requireNonNull(row.getObject("first_id", UUID.class)),
                        Objects.requireNonNull(row.getObject("second_id", UUID.class)),
                        Objects.requireNonNull(row.getObject("introducer_id", UUID.class))))
                .list();
        return stories(told).filter(story -> isFor(me, story)).toList();
    }

    private record Told(Outcome outcome, UUID one, UUID other, UUID introducer) {}

    private Stream<Story> stories(List<Told> told) {
        Map<UUID, Member> people = members.named(told.stream()
                .flatMap(one -> Stream.of(one.one(), one.other(), one.introducer()))
                .toList());
        return told.stream()
                .map(one -> new Story(
                        one.outcome(),
                        Objects.requireNonNull(people.get(one.one())),
                        Objects.requireNonNull(people.get(one.other())),
                        Objects.requireNonNull(people.get(one.introducer()))));
    }

    @Override
    public void forget() {
        untouched.forget();
    }

    private boolean hasRows(UUID member) {
        return sql.sql("select exists (select 1 from outcome_question where member_id = :member)")
                .param("member", member)
                .query(Boolean.class)
                .single();
    }

    private boolean isFor(Member me, Story story) {
        List<Member> people = List.of(story.one(), story.other(), story.introducer());
        return people.stream().allMatch(Member::isActive)
                && people.stream().map(Member::id).noneMatch(apart.blocked(me.id())::contains);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Outcome outcome(ResultSet row, int number) throws SQLException {
        return new Outcome(
                row.getObject("introduction_id", UUID.class),
                row.getString("text"),
                row.getObject("written_by", UUID.class),
                row.getTimestamp("written_at").toInstant());
    }
}
