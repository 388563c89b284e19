package org.zwischenraum.requests;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskSight;
import org.zwischenraum.asks.Days;
import org.zwischenraum.jobs.Untouched;
import org.zwischenraum.members.Member;
import org.zwischenraum.reasons.Reason;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Remembering;

/** Who was asked for what. A no changes nothing that anybody else can see. */
@Component
public class Requests implements Remembering {
    private final JdbcClient sql;
    private final AskSight sight;
    private final Days days;
    private final Reasons reasons;
    private final RequestRow row;
    private final RequestNotices notices;
    private final MayBeAsked mayBeAsked;
    private final ApplicationEventPublisher facts;
    private final Untouched untouched = new Untouched(this::hasRows);

    Requests(
            JdbcClient sql,
            AskSight sight,
            Days days,
            Reasons reasons,
            RequestRow row,
            RequestNotices notices,
            MayBeAsked mayBeAsked,
            ApplicationEventPublisher facts) {
        this.sql = sql;
        this.sight = sight;
        this.days = days;
        this.reasons = reasons;
        this.row = row;
        this.notices = notices;
        this.mayBeAsked = mayBeAsked;
        this.facts = facts;
    }

    /** The topic on which the asker's page hears of those who could help: who was found, and who said yes. */
    public static String topic(UUID ask) {
        return "asks/" + ask + "/suggestions";
    }

    /**
     * Asks one person; asking the same one again changes nothing. Only now do they learn of the ask.
     *
     * @param reaches whether it may reach them; it does not either when they were asked often enough, also by somebody who
     *     asks at the same moment
     */
    @Transactional
    public Request send(Ask ask, UUID member, Request.AskedBy by, List<Reason> why, boolean reaches) {
        boolean delivered = reaches && mayBeAsked.isFreeToTheEnd(member);
        UUID id = Ids.next();
        int made = sql.sql("""
                insert into request (id, ask_id, member_id, asked_by, reasons, made_at, delivered)
                values (:id, :ask, :member, :by, :reasons::jsonb, :now, :delivered)
                on conflict (ask_id, member_id) do nothing
                """)
                .param("id", id)
                .param("ask", ask.id())
                .param("member", member)
                .param("by", by.name())
                .param("delivered", delivered)
                .param("reasons", reasons.write(why))
                .param("now", days.now())
                .update();
        untouched.touch(member);
        Request request = of(ask).get(member);
        if (request == null) throw new IllegalStateException("a request was kept and is not there");
        if (made == 1 && delivered) deliver(request, ask);
        return request;
    }

    private void deliver(Request request, Ask ask) {
        sight.letIn(ask.id(), request.member());
        notices.requested(request, ask);
    }

    /** The request, for the one who is asked, as long as the ask is for them. */
    Optional<Request> find(UUID id, Member me) {
        return sight.look("""
                        select request.* from request join ask on ask.id = request.ask_id
                        where request.id = :id and request.member_id = :me and request.delivered and
                        """ + AskSight.VISIBLE, me)
                .param("id", id)
                .query(row::request)
                .optional();
    }

    /** Who was asked about an ask, by member. */
    public Map<UUID, Request> of(Ask ask) {
        return sql
                .sql("select * from request where ask_id = :ask")
                .param("ask", ask.id())
                .query(row::request)
                .list()
                .stream()
                .collect(Collectors.toMap(Request::member, Function.identity()));
    }

    /** Who was asked about each of these asks. */
    public Map<UUID, Set<UUID>> askedAbout(Collection<UUID> asks) {
        Map<UUID, Set<UUID>> asked = new HashMap<>();
        sql.sql("select ask_id, member_id from request where ask_id = any(:asks)")
                .param("asks", asks.toArray(UUID[]::new))
                .query(row -> {
                    asked.computeIfAbsent(row.getObject("ask_id", UUID.class), ask -> new HashSet<>())
                            .add(row.getObject("member_id", UUID.class));
                });
        return asked;
    }

    /** What waits for this member's answer, the oldest first. */
    List<Request> waitingFor(Member me) {
        if (untouched.holds(me.id())) return List.of();
        return sight.look("""
                        select request.* from request join ask on ask.id = request.ask_id
                        where member_id = :me and delivered and accepted_at is null and refused_at is null
                          and ask.closed_at is null and ask.withdrawn_at is null and
                        """ + AskSight.VISIBLE + " order by request.id", me)
                .query(row::request)
                .list();
    }

    /** Gladly. The first answer counts. */
    @Transactional
    public Request accept(UUID id, Member me) {
        if (find(id, me).isEmpty()) throw new NotThere();
        int done = sql.sql("""
                update request set accepted_at = :now
                where id = :id and member_id = :me and accepted_at is null and refused_at is null
                """)
                .param("id", id)
                .param("me", me.id())
                .param("now", days.now())
                .update();
        if (done == 1) facts.publishEvent(new RequestAccepted(id));
        return find(id, me).orElseThrow(NotThere::new);
    }

    /**
     * Not this time. The first answer counts.
     *
     * @param why for the house alone, or empty
     */
    @Transactional
    public Request refuse(UUID id, String why, Member me) {
        if (find(id, me).isEmpty()) throw new NotThere();
        sql.sql("""
                update request set refused_at = :now, refusal = :why
                where id = :id and member_id = :me and accepted_at is null and refused_at is null
                """)
                .param("id", id)
                .param("me", me.id())
                .param("why", why)
                .param("now", days.now())
                .update();
        return find(id, me).orElseThrow(NotThere::new);
    }

    Optional<Request> find(UUID id) {
        return sql.sql("select * from request where id = :id")
                .param("id", id)
                .query(row::request)
                .optional();
    }

    @Override
    public void forget() {
        untouched.forget();
    }

    private boolean hasRows(UUID member) {
        return sql.sql("select exists (select 1 from request where member_id = :member)")
                .param("member", member)
                .query(Boolean.class)
                .single();
    }
}
