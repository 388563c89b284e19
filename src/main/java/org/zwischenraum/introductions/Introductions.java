package org.zwischenraum.introductions;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Ids;

/** Who is to be made known to whom, and for whom that is there. */
@Component
public class Introductions {
    private final JdbcClient sql;
    private final Clock clock;
    private final Invitations invitations;
    private final Answers answers;
    private final Acquaintance acquaintance;

    Introductions(JdbcClient sql, Clock clock, Invitations invitations, Answers answers, Acquaintance acquaintance) {
        this.sql = sql;
        this.clock = clock;
        this.invitations = invitations;
        this.answers = answers;
        this.acquaintance = acquaintance;
    }

    /** Waits for whoever else proposes the same at this moment. */
    Optional<Introduction> openOne(Proposal proposal, Member introducer) {
        sql.sql("select 1 from member where id = :id for update")
                .param("id", introducer.id())
                .query(Integer.class)
                .single();
        return sql.sql("""
                select * from introduction where introducer_id = :introducer and made_at is null and ends_at > :now
                  and ((first_id = :one and second_id = :other) or (first_id = :other and second_id = :one))
                """)
                .param("introducer", introducer.id())
                .param("one", proposal.one())
                .param("other", proposal.other())
                .param("now", now())
                .query(IntroductionRow::introduction)
                .optional();
    }

    void insert(Introduction introduction) {
        sql.sql("""
                insert into introduction
                  (id, introducer_id, first_id, second_id, words, about, proposed_at, ends_at, nameless)
                values (:id, :introducer, :first, :second, :words, :about, :now, :ends, :nameless)
                """)
                .param("id", introduction.id())
                .param("introducer", introduction.introducer())
                .param("first", introduction.first())
                .param("second", introduction.second())
                .param("words", introduction.words())
                .param("about", introduction.about())
                .param("now", introduction.proposedAt().atOffset(ZoneOffset.UTC))
                .param("ends", introduction.endsAt().atOffset(ZoneOffset.UTC))
                .param("nameless", introduction.nameless())
                .update();
    }

    /** Whoever wished has agreed to be named, and knows whom they wished for. */
    void name(Introduction introduction) {
        sql.sql("update introduction set nameless = false where id = :id")
                .param("id", introduction.id())
                .update();
    }

    /** Both have said gladly. */
    void make(Introduction introduction) {
        sql.sql("update introduction set made_at = :now where id = :id")
                .param("id", introduction.id())
                .param("now", now())
                .update();
    }

    /** The introduction, whoever asks: for the house's own bookkeeping. */
    public Introduction get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no such introduction"));
    }

    Optional<Introduction> find(UUID id) {
        return sql.sql("select * from introduction where id = :id")
                .param("id", id)
                .query(IntroductionRow::introduction)
                .optional();
    }

    /** All who were made known to somebody, whenever that was: for hosts who look for those who were not. */
    public Set<UUID> everMade() {
        return Set.copyOf(sql.sql("""
                select first_id from introduction where made_at is not null
                union select second_id from introduction where made_at is not null
                """).query(Ids::first).list());
    }

    /**
     * What hosts proposed since then, as any host may see it: what is made, and what is open still, the latest first. When it
     * ends is fixed, so that nobody can tell a refusal from a silence. Not what concerns the viewer, who may not know of it yet.
     */
    public List<Introduction> byHosts(Collection<UUID> hosts, Instant since, int most, Member me) {
        return sql
                .sql("""
                select * from introduction where introducer_id = any(:hosts) and proposed_at > :since
                  and (made_at is not null or ends_at > :now) and :me not in (first_id, second_id)
                order by proposed_at desc, id limit :most
                """)
                .param("hosts", hosts.toArray(UUID[]::new))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("now", now())
                .param("me", me.id())
                .param("most", most)
                .query(IntroductionRow::introduction)
                .list()
                .stream()
                .filter(introduction -> !acquaintance.isHiddenFrom(me, introduction))
                .toList();
    }

    Introduction locked(UUID id) {
        return sql.sql("select * from introduction where id = :id for update")
                .param("id", id)
                .query(IntroductionRow::introduction)
                .single();
    }

    /** For its introducer, and for each of the two once they were asked or it is made. */
    public Optional<Introduction> find(UUID id, Member me) {
        return find(id).filter(introduction -> isThereFor(introduction, me));
    }

    private boolean isThereFor(Introduction introduction, Member me) {
        if (!introduction.isMade() && acquaintance.isHiddenFrom(me, introduction)) return false;
        if (introduction.isBy(me.id())) return true;
        return introduction.isOfTheTwo(me.id())
                && (introduction.isMade()
                        || invitations.askedAt(introduction.id(), me.id()).isPresent());
    }

    /** What this member may answer now, the first asked first. */
    List<Introduction> waitingFor(Member me) {
        if (invitations.areNone(me.id())) return List.of();
        return answers.unanswered(me.id()).stream()
                .map(this::get)
                .filter(introduction -> isThereFor(introduction, me))
                .toList();
    }

    /** All in which this member is one of the two and that are open or made, the latest first. */
    List<Introduction> concerning(Member me) {
        return there(me, """
                select * from introduction where (first_id = :me or second_id = :me)
                  and (made_at is not null or ends_at > :now) order by id desc limit 200
                """);
    }

    /** All that this member proposed, the latest first. */
    List<Introduction> by(Member me) {
        return there(me, """
                select * from introduction where introducer_id = :me and proposed_at <= :now order by id desc limit 200
                """);
    }

    /** A stretch of all that is there for this member, for programs. */
    List<Introduction> before(UUID before, int most, Member me) {
        return sql.sql("""
                select * from introduction where id < :before
                  and (introducer_id = :me or ((first_id = :me or second_id = :me)
                    and (made_at is not null or exists (select 1 from introduction_invitation mine
                      where mine.introduction_id = introduction.id and mine.member_id = :me and mine.asked_at is not null))))
                  and (made_at is not null or not array[introducer_id, first_id, second_id] && cast(:hidden as uuid[]))
                order by id desc limit :most
                """)
                .param("before", before)
                .param("most", most)
                .param("me", me.id())
                .param("hidden", acquaintance.hiddenFrom(me))
                .query(IntroductionRow::introduction)
                .list();
    }

    private List<Introduction> there(Member me, String select) {
        return sql
                .sql(select)
                .param("me", me.id())
                .param("now", now())
                .query(IntroductionRow::introduction)
                .list()
                .stream()
                .filter(introduction -> isThereFor(introduction, me))
                .toList();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
