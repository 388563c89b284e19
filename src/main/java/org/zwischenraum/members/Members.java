package org.zwischenraum.members;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.jobs.AfterCommit;
import org.zwischenraum.text.Language;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.RememberedEach;
import org.zwischenraum.web.Remembering;

/** The people of the community. */
@Component
public class Members implements Remembering {
    private final JdbcClient sql;
    private final DataSource database;
    private final Apart apart;
    private final Sheets sheets;
    private final ApplicationEventPublisher facts;
    /** Every page names people: they are read once and again after each change. */
    private final RememberedEach<UUID, Optional<Member>> known;

    private final AtomicLong edition = new AtomicLong();
    private final AtomicReference<Roll> roll = new AtomicReference<>(new Roll(-1, List.of()));

    private record Roll(long edition, List<Member> members) {}

    Members(JdbcClient sql, DataSource database, Apart apart, Sheets sheets, ApplicationEventPublisher facts) {
        this.sql = sql;
        this.database = database;
        this.apart = apart;
        this.sheets = sheets;
        this.facts = facts;
        known = new RememberedEach<>(20_000, this::read);
    }

    /** The member with this id, whoever asks: for the house's own bookkeeping, never for a page. */
    public Optional<Member> find(UUID id) {
        return known.of(id);
    }

    /** The member with this id, who must be there. */
    public Member get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no such member"));
    }

    /** Somebody whom this viewer may meet: listed, and neither has blocked the other. Hosts meet everybody. */
    public Optional<Member> find(UUID id, Member me) {
        return find(id).filter(member -> mayMeet(member, me));
    }

    /** Those of several people whom this viewer may meet. */
    public Map<UUID, Member> find(Collection<UUID> ids, Member me) {
        Map<UUID, Member> found = named(ids);
        found.values().removeIf(member -> !mayMeet(member, me));
        return found;
    }

    /** Somebody of the house, friends included, unless one of the two has blocked the other: whom one may keep away or tell of. */
    public Optional<Member> findAny(UUID id, Member me) {
        return find(id).filter(member -> member.emptiedAt() == null && !id.equals(me.id()))
                .filter(member -> areNotBlocked(id, me));
    }

    /** Several people by id, whoever they are: to name those who are part of a thing that the viewer sees anyway. */
    public Map<UUID, Member> named(Collection<UUID> ids) {
        Map<UUID, Member> found = new HashMap<>();
        known.of(ids).forEach((id, member) -> member.ifPresent(someone -> found.put(id, someone)));
        return found;
    }

    /** All whom this viewer may meet, by name. */
    public List<Member> listedFor(Member me) {
        return listed().stream().filter(member -> mayMeet(member, me)).toList();
    }

    /** All who stand in the members' list, by name, whoever asks. Read once and again after each change. */
    public List<Member> listed() {
        long now = edition.get();
        Roll known = roll.get();
        if (known.edition() == now) return known.members();
        Roll read = new Roll(now, readListed());
        roll.set(read);
        return read.members();
    }

    private List<Member> readListed() {
        List<UUID> ids = sql.sql("""
                select id from member where role <> 'FRIEND' and suspended_at is null and leaving_at is null and emptied_at is null order by name, id
                """).query(Ids::first).list();
        return inOrder(ids);
    }

    /** The hosts, and the deputies who stand in for them just now, by name. */
    public List<Member> hosts() {
        List<UUID> ids = sql.sql("""
                select id from member where (role = 'HOST' or (role = 'DEPUTY' and acting_until is not null))
                  and suspended_at is null and leaving_at is null and emptied_at is null order by name, id
                """).query(Ids::first).list();
        return inOrder(ids);
    }

    private List<Member> inOrder(List<UUID> ids) {
        Map<UUID, Member> all = named(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(all.get(id)).stream())
                .toList();
    }

    /** From now on the house speaks this language with them. */
    @Transactional
    public void speak(UUID member, Language language) {
        sql.sql("update member set language = :language where id = :id")
                .param("language", language.code())
                .param("id", member)
                .update();
        changed(member);
    }

    /** Says what somebody is called in their role, in the word that they chose: "Gastgeberin". */
    @Transactional
    public void callRole(UUID member, String label) {
        sql.sql("update member set role_label = :label where id = :id")
                .param("id", member)
                .param("label", label)
                .update();
        changed(member);
    }

    private boolean mayMeet(Member member, Member me) {
        if (member.id().equals(me.id())) return true;
        if (me.isHost()) return member.emptiedAt() == null;
        return member.isListed() && me.role() != Role.FRIEND && areNotBlocked(member.id(), me);
    }

    /** Whether neither has blocked the other; hosts are not kept out. */
    public boolean areNotBlocked(UUID member, Member me) {
        return me.isHost() || !apart.blocked(me.id()).contains(member);
    }

    /** To be called by whatever changes a member, within the transaction of the change. */
    public void changed(UUID id) {
        forget(id);
        AfterCommit.orRollback(() -> {
            forget(id);
            edition.incrementAndGet();
        });
    }

    /** The same, for what somebody says about themselves; so those may change who fit an ask. */
    public void profileChanged(UUID id) {
        if (Told.first(new ProfileChanged(id), database)) facts.publishEvent(new ProfileChanged(id));
        changed(id);
    }

    /** Grows with each change of any member: what was derived from an earlier edition is stale. */
    public long edition() {
        return edition.get();
    }

    private void forget(UUID id) {
        known.forget(id);
        sheets.forget(id);
    }

    @Override
    public void forget() {
        known.forget();
        sheets.forget();
        edition.incrementAndGet();
        apart.forget();
    }

    private Map<UUID, Optional<Member>> read(Set<UUID> ids) {
        Map<UUID, Optional<Member>> found = new HashMap<>();
        ids.forEach(id -> found.put(id, Optional.empty()));
        sql.sql("select * from member where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(MemberRow::member)
                .list()
                .forEach(member -> found.put(member.id(), Optional.of(member)));
        return found;
    }
}
