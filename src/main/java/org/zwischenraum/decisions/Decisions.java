package org.zwischenraum.decisions;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.entry.Account;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.switches.Switches;
import org.zwischenraum.web.Links;

/** Makes the links by which somebody decides, and lets each of them decide once. */
@Component
public class Decisions {
    /** Long enough for a holiday; mail is kept longer than one would like a door to stand open. */
    static final Duration LASTS = Duration.ofDays(14);

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private final JdbcClient sql;
    private final HouseClock clock;
    private final DecisionTokens tokens;
    private final Accounts accounts;
    private final Members members;
    private final Links links;
    /** Those who ask have notices, and notices have links. */
    private final ObjectProvider<Decidable> matters;

    private final Switches switches;

    Decisions(
            JdbcClient sql,
            HouseClock clock,
            DecisionTokens tokens,
            Accounts accounts,
            Members members,
            Links links,
            ObjectProvider<Decidable> matters,
            Switches switches) {
        this.sql = sql;
        this.clock = clock;
        this.tokens = tokens;
        this.accounts = accounts;
        this.members = members;
        this.links = links;
        this.matters = matters;
        this.switches = switches;
    }

    /** What a link that is still good leads to. */
    record Open(UUID matter, Member me, Decidable place, Question question) {
        String path() {
            return place.place() + matter;
        }
    }

    /** The address at which a member decides the matter with this path; empty when nothing is to be decided there. */
    public Optional<String> link(UUID member, String path) {
        return matters.stream()
                .filter(place -> switches.isOwnerOn(place) && path.startsWith(place.place()))
                .findFirst()
                .map(place -> path.substring(place.place().length()))
                .filter(ID.asMatchPredicate())
                .flatMap(id -> link(member, UUID.fromString(id)));
    }

    private Optional<String> link(UUID member, UUID matter) {
        var said = new DecisionTokens.Said(matter, member, clock.instant().plus(LASTS));
        return address(member).map(address -> links.to(DecisionController.PLACE + tokens.write(said, address)));
    }

    /** What is to be decided; empty when the link is none of ours, was used, or the matter is over. */
    Optional<Open> find(String link) {
        return tokens.read(link, this::address)
                .filter(said -> clock.instant().isBefore(said.end()) && !isUsed(said))
                .flatMap(this::open);
    }

    /** Decides, unless this link or another of the same matter has done so. */
    @Transactional
    void decide(String link, boolean isGladly) {
        find(link).filter(this::use).ifPresent(open -> {
            if (isGladly) open.place().gladly(open.matter(), open.me());
            else open.place().notThisTime(open.matter(), open.me());
        });
    }

    private Optional<Open> open(DecisionTokens.Said said) {
        return members.find(said.member())
                .filter(Member::isActive)
                .flatMap(me -> matters.stream()
                        .filter(switches::isOwnerOn)
                        .flatMap(place -> place
                                .question(said.matter(), me)
                                .map(question -> new Open(said.matter(), me, place, question))
                                .stream())
                        .findFirst());
    }

    private boolean use(Open open) {
        return sql.sql("""
                insert into decision (member_id, matter_id, decided_at) values (:member, :matter, :now)
                on conflict do nothing
                """)
                        .param("member", open.me().id())
                        .param("matter", open.matter())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private boolean isUsed(DecisionTokens.Said said) {
        return sql.sql("select exists (select 1 from decision where member_id = :member and matter_id = :matter)")
                .param("member", said.member())
                .param("matter", said.matter())
                .query(Boolean.class)
                .single();
    }

    /** No link is good for longer. */
    void clearOut() {
        sql.sql("delete from decision where decided_at < :before")
                .param("before", clock.instant().minus(LASTS.multipliedBy(2)).atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<String> address(UUID member) {
        return accounts.find(member).map(Account::email);
    }
}
