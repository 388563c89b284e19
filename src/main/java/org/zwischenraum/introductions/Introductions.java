package org.zwischenraum.introductions;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.chat.Conversations;
import org.zwischenraum.inbox.Matter;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.members.Approach;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.NotThere;

/** Who is to be made known to whom. */
@Component
public class Introductions {
    private static final int SUBJECT = 160;
    private final JdbcClient sql;
    private final Clock clock;
    private final Invitations invitations;
    private final Answers answers;
    private final Acquaintance acquaintance;
    private final Conversations conversations;
    private final Notices notices;
    private final Members members;
    private final Jobs jobs;

    Introductions(
            JdbcClient sql,
            Clock clock,
            Invitations invitations,
            Answers answers,
            Acquaintance acquaintance,
            Conversations conversations,
            Notices notices,
            Members members,
            Jobs jobs) {
        this.sql = sql;
        this.clock = clock;
        this.invitations = invitations;
        this.answers = answers;
        this.acquaintance = acquaintance;
        this.conversations = conversations;
        this.notices = notices;
        this.members = members;
        this.jobs = jobs;
    }

    /**
     * Proposes to make two people known to each other. Whether they can be reached at all the introducer never learns:
     * it looks the same.
     *
     * @param one and {@code other}: people whom the introducer may meet
     * @param about what led to it, such as an ask; null when nothing did
     * @return the introduction's id; that of an open one which the same introducer proposed for the same two before
     * @throws NotThere when one of them is not there for the introducer
     * @throws Invalid when it is twice the same, or the introducer themselves
     */
    @Transactional
    public UUID propose(Member introducer, UUID one, UUID other, String words, @Nullable UUID about) {
        return propose(new Proposal(Ids.next(), one, other, words, about), introducer)
                .id();
    }

    @Transactional
    Introduction propose(Proposal proposal, Member introducer) {
        check(proposal, introducer);
        Optional<Introduction> known = find(proposal.id()).or(() -> openOne(proposal, introducer));
        if (known.isPresent())
            return known.filter(before -> before.isBy(introducer.id())).orElseThrow(NotThere::new);
        Introduction introduction = introduction(proposal, introducer);
        insert(introduction);
        invite(introduction);
        return introduction;
    }

    private void check(Proposal proposal, Member introducer) {
        boolean self = introducer.id().equals(proposal.one()) || introducer.id().equals(proposal.other());
        if (self) throw new Invalid("people", "introductions.problem.self");
        if (proposal.one().equals(proposal.other())) throw new Invalid("people", "introductions.problem.two");
        for (UUID someone : List.of(proposal.one(), proposal.other()))
            if (members.find(someone, introducer).filter(Member::isActive).isEmpty()) throw new NotThere();
    }

    /** Waits for whoever else proposes the same at this moment. */
    private Optional<Introduction> openOne(Proposal proposal, Member introducer) {
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

    /** Who wants to be approached through others comes first. */
    private Introduction introduction(Proposal proposal, Member introducer) {
        boolean turned = isShy(proposal.other()) && !isShy(proposal.one());
        Instant now = clock.instant();
        return new Introduction(
                proposal.id(),
                introducer.id(),
                turned ? proposal.other() : proposal.one(),
                turned ? proposal.one() : proposal.other(),
                proposal.words(),
                proposal.about(),
                now,
                now.plus(Introduction.LASTS),
                null,
                isShy(proposal.one()) && isShy(proposal.other()));
    }

    private boolean isShy(UUID member) {
        return members.get(member).approach() == Approach.HOST;
    }

    private void insert(Introduction introduction) {
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

    /**
     * Both are asked; but of somebody who wants to be asked first the other learns nothing before their yes. If both want
     * that, both are asked without a name, since whoever came first would hear of the other before the other's yes.
     */
    private void invite(Introduction introduction) {
        invitations.plan(introduction, introduction.first());
        if (introduction.nameless() || !isShy(introduction.first()))
            invitations.plan(introduction, introduction.second());
    }

    /** Takes the yes of somebody who wished for it: they are not asked, and learn nothing before the other's yes. */
    @Transactional
    void fulfil(Introduction introduction, Member wisher) {
        invitations.spare(introduction, wisher.id());
        name(introduction);
        answers.keep(introduction, wisher.id(), Answer.GLADLY);
        goOn(introduction, wisher);
    }

    /** Whoever wished has agreed to be named, and knows whom they wished for. */
    private void name(Introduction introduction) {
        sql.sql("update introduction set nameless = false where id = :id")
                .param("id", introduction.id())
                .update();
    }

    /** One of the two says gladly. */
    @Transactional
    public void consent(UUID id, Member me) {
        answer(id, Answer.GLADLY, me);
    }

    /** One of the two says not this time; nobody else learns of it. */
    @Transactional
    public void refuse(UUID id, Member me) {
        answer(id, Answer.NOT_THIS_TIME, me);
    }

    /**
     * Takes an answer. A yes may bring them together; anything else changes nothing that somebody else can see.
     *
     * @throws Conflict when it has ended
     */
    @Transactional
    Introduction answer(UUID id, Answer answer, Member me) {
        Introduction introduction = locked(id);
        if (introduction.isMade()) return introduction;
        if (introduction.state(clock.instant()) == State.ENDED)
            throw new Conflict("introductions.conflict.ended", "/introductions");
        answers.keep(introduction, me.id(), answer);
        notices.seen(introduction.path(), me);
        switch (answer) {
            case GLADLY -> goOn(introduction, me);
            case LATER -> jobs.at(clock.instant().plus(Answers.LATER), AskAgain.KIND, AskAgain.subject(id, me.id()));
            case NOT_THIS_TIME -> {}
        }
        return get(id);
    }

    private void goOn(Introduction introduction, Member me) {
        if (answers.bothGladly(introduction)) make(introduction, me);
        else invitations.plan(introduction, introduction.otherThan(me.id()));
    }

    private void make(Introduction introduction, Member last) {
        if (!acquaintance.mayBeMade(introduction)) return;
        sql.sql("update introduction set made_at = :now where id = :id")
                .param("id", introduction.id())
                .param("now", now())
                .update();
        UUID conversation = conversations.open(introduction.id(), three(introduction), subject(introduction));
        tell(introduction, last, "/conversations/" + conversation);
        jobs.at(
                clock.instant().plus(Outcomes.AFTER),
                AskForOutcome.KIND,
                introduction.id().toString());
    }

    private List<UUID> three(Introduction introduction) {
        List<UUID> three = new ArrayList<>(introduction.two());
        if (members.get(introduction.introducer()).isActive()) three.add(introduction.introducer());
        return three;
    }

    private static String subject(Introduction introduction) {
        String line = introduction.words().replace('\n', ' ');
        return line.length() <= SUBJECT ? line : line.substring(0, SUBJECT - 1).strip() + "…";
    }

    private void tell(Introduction introduction, Member last, String path) {
        UUID other = introduction.otherThan(last.id());
        notices.tell(Notice.to(other, "introductions.notice.made", path)
                .with("other", last.name())
                .with("introducer", members.get(introduction.introducer()).name())
                .once("introductions.made:" + introduction.id())
                .alsoByLetter(Matter.INTRODUCTIONS));
        notices.tell(Notice.to(introduction.introducer(), "introductions.notice.madeByYou", path)
                .with("one", members.get(introduction.first()).name())
                .with("other", members.get(introduction.second()).name())
                .once("introductions.made:" + introduction.id()));
    }

    /** The introduction, whoever asks: for the house's own bookkeeping. */
    Introduction get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no such introduction"));
    }

    private Optional<Introduction> find(UUID id) {
        return sql.sql("select * from introduction where id = :id")
                .param("id", id)
                .query(IntroductionRow::introduction)
                .optional();
    }

    private Introduction locked(UUID id) {
        return sql.sql("select * from introduction where id = :id for update")
                .param("id", id)
                .query(IntroductionRow::introduction)
                .single();
    }

    /** For its introducer, and for each of the two once they were asked or it is made. */
    Optional<Introduction> find(UUID id, Member me) {
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
