package org.zwischenraum.invitations;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.entry.Token;

/** The invitations of this house. */
@Component
public class Invitations {
    private static final String SELECT = """
            select invitation.*, array(select account_id from invitation_acceptance
                                       where invitation_id = invitation.id order by at) as accepted_by
            from invitation
            """;
    private final JdbcClient sql;
    private final Clock clock;
    private final InvitationSecrets secrets;
    private final InvitationLetter letter;
    private final ApplicationEventPublisher facts;

    Invitations(
            JdbcClient sql,
            Clock clock,
            InvitationSecrets secrets,
            InvitationLetter letter,
            ApplicationEventPublisher facts) {
        this.sql = sql;
        this.clock = clock;
        this.secrets = secrets;
        this.letter = letter;
        this.facts = facts;
    }

    /**
     * Invites somebody, by a letter if the guest is to get one.
     *
     * @param id made when the form was shown: sent twice, it invites once
     * @param host the host's account; null at the command line
     */
    @Transactional
    public Invitation make(UUID id, Guest guest, @Nullable UUID host) {
        boolean made = insert(id, guest, host);
        Invitation invitation = find(id).orElseThrow();
        if (made && guest.kind() == Invitation.Kind.MAIL) letter.send(invitation, path(invitation));
        return invitation;
    }

    /** An invitation by which one may join just now. */
    public Optional<Invitation> find(String secret) {
        return bySecret(secret).filter(this::isGood);
    }

    Optional<Invitation> find(UUID id) {
        return sql.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(InvitationRow::invitation)
                .optional();
    }

    /** All that are kept, the latest first. */
    public List<Invitation> all() {
        return sql.sql(SELECT + "order by id desc limit 1000")
                .query(InvitationRow::invitation)
                .list();
    }

    /** The one by which somebody joined, as long as it is kept. */
    public Optional<Invitation> acceptedBy(UUID account) {
        return sql.sql(SELECT + """
                where id in (select invitation_id from invitation_acceptance where account_id = :account)
                order by id limit 1
                """)
                .param("account", account)
                .query(InvitationRow::invitation)
                .optional();
    }

    /** Everybody who joined by one. */
    public Set<UUID> guests() {
        return Set.copyOf(sql.sql("select account_id from invitation_acceptance")
                .query(UUID.class)
                .list());
    }

    /** Those older than the one with this id, the latest first. */
    List<Invitation> before(UUID id, int rows) {
        return sql.sql(SELECT + "where id < :id order by id desc limit :rows")
                .param("id", id)
                .param("rows", rows)
                .query(InvitationRow::invitation)
                .list();
    }

    /** Whether somebody has been invited to this address and may still come. */
    public boolean awaits(String email) {
        return !awaited(List.of(email.strip())).isEmpty();
    }

    /** Those of these addresses to which somebody has been invited who may still come. */
    public Set<String> awaited(Collection<String> emails) {
        Map<String, String> given =
                emails.stream().collect(Collectors.toMap(Invitations::lower, email -> email, (a, b) -> a));
        return sql
                .sql(SELECT + "where email <> '' and lower(email) = any(:emails)")
                .param("emails", given.keySet().toArray(String[]::new))
                .query(InvitationRow::invitation)
                .list()
                .stream()
                .filter(this::isGood)
                .flatMap(it -> Optional.ofNullable(given.get(lower(it.email()))).stream())
                .collect(Collectors.toSet());
    }

    private static String lower(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    /** Notes that a person, not a scanner, has opened it. */
    @Transactional
    public void open(String secret) {
        sql.sql("update invitation set opened_at = :now where token_hash = :hash and opened_at is null")
                .param("now", now())
                .param("hash", new Token(secret).hash())
                .update();
    }

    /**
     * The invitation if one may join by it just now; others wait with its last place until the caller's transaction has
     * ended.
     */
    @Transactional
    public Optional<Invitation> take(UUID id) {
        sql.sql("select id from invitation where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(id).filter(this::isGood);
    }

    /** Notes that this account has joined by an invitation that was taken in the same transaction. */
    @Transactional
    public void accept(Invitation taken, UUID account) {
        sql.sql("insert into invitation_acceptance (invitation_id, account_id, at) values (:id, :account, :now)")
                .param("id", taken.id())
                .param("account", account)
                .param("now", now())
                .update();
        facts.publishEvent(new InvitationAccepted(taken.id(), account));
    }

    /** Nobody joins by it any more; who has joined stays. */
    @Transactional
    public void revoke(UUID id, UUID host) {
        sql.sql("update invitation set revoked_at = :now, revoked_by = :host where id = :id and revoked_at is null")
                .param("now", now())
                .param("host", host)
                .param("id", id)
                .update();
    }

    /** Sends the letter again; once, a second call does nothing. */
    @Transactional
    void remind(UUID id) {
        int reminded = sql.sql("""
                update invitation set reminded_at = :now
                where id = :id and kind = 'MAIL' and reminded_at is null and revoked_at is null and expires_at > :now
                """).param("now", now()).param("id", id).update();
        if (reminded == 1) find(id).filter(this::isGood).ifPresent(it -> letter.remind(it, path(it)));
    }

    /** Removes what was never accepted, 30 days after it was made: a person who did not come is not kept. */
    @Transactional
    void tidy() {
        sql.sql("""
                delete from invitation where made_at < :end
                and not exists (select from invitation_acceptance where invitation_id = invitation.id)
                """).param("end", now().minus(Guest.LONGEST)).update();
    }

    /** The page by which one joins; empty when the house's secret has changed since. */
    public Optional<String> path(Invitation invitation) {
        return secrets.of(invitation.id(), hash(invitation.id())).map(secret -> "/welcome/" + secret);
    }

    private byte[] hash(UUID id) {
        return sql.sql("select token_hash from invitation where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    private boolean insert(UUID id, Guest guest, @Nullable UUID host) {
        return sql.sql("""
                        insert into invitation (id, kind, name, email, standing, language, words, places,
                                                token_hash, made_by, made_at, expires_at)
                        values (:id, :kind, :name, :email, :standing, :language, :words, :places,
                                :hash, :host, :now, :end)
                        on conflict (id) do nothing
                        """)
                        .param("id", id)
                        .param("kind", guest.kind().name())
                        .param("name", guest.name())
                        .param("email", guest.email().strip())
                        .param("standing", guest.standing().name())
                        .param("language", guest.language().code())
                        .param("words", guest.words())
                        .param("places", guest.places())
                        .param("hash", secrets.fresh(id).hash())
                        .param("host", host)
                        .param("now", now())
                        .param("end", now().plus(guest.life()))
                        .update()
                == 1;
    }

    private Optional<Invitation> bySecret(String secret) {
        return sql.sql(SELECT + "where token_hash = :hash")
                .param("hash", new Token(secret).hash())
                .query(InvitationRow::invitation)
                .optional();
    }

    private boolean isGood(Invitation invitation) {
        return invitation.isGoodAt(clock.instant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
