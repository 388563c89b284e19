package org.zwischenraum.inbound;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.TooMany;

/** Takes a mail, once, and sees to it that what it says stands where it belongs. */
@Component
class Reception {
    /** A mail that comes again after this was sent again. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private static final int AN_HOUR = 30;
    private final JdbcClient sql;
    private final HouseClock clock;
    private final ReplyAddresses addresses;
    private final BrokenAddresses broken;
    private final Refusals refusals;
    private final Accounts accounts;
    private final Members members;
    private final Limits limits;

    Reception(
            JdbcClient sql,
            HouseClock clock,
            ReplyAddresses addresses,
            BrokenAddresses broken,
            Refusals refusals,
            Accounts accounts,
            Members members,
            Limits limits) {
        this.sql = sql;
        this.clock = clock;
        this.addresses = addresses;
        this.broken = broken;
        this.refusals = refusals;
        this.accounts = accounts;
        this.members = members;
        this.limits = limits;
    }

    /** What became of a mail; said to whoever handed it over, never to whoever sent it. */
    enum Outcome {
        WRITTEN,
        /** The member was told why not. */
        REFUSED,
        BOUNCE,
        /** A machine's, a stranger's, or known already. */
        NOT_OURS
    }

    @Transactional
    Outcome take(Incoming mail) {
        if (!isNew(mail)) return Outcome.NOT_OURS;
        if (mail.bounce().isPresent()) return broken.learn(mail.bounce().get()) ? Outcome.BOUNCE : Outcome.NOT_OURS;
        if (mail.isAutomatic()) return Outcome.NOT_OURS;
        return mail.tags().stream()
                .flatMap(tag -> addresses.find(tag).stream())
                .findFirst()
                .map(meant -> answer(mail, meant))
                .orElse(Outcome.NOT_OURS);
    }

    /** Who may not come in hears nothing; the house says it to them at its door. */
    private Outcome answer(Incoming mail, ReplyAddresses.Meant meant) {
        Optional<Member> writer = members.find(meant.member()).filter(Member::isActive);
        if (writer.isEmpty()) return Outcome.NOT_OURS;
        Optional<Refusals.Why> not = write(mail, meant, writer.get());
        not.ifPresent(why -> refusals.tell(writer.get(), why, meant.path()));
        if (not.isEmpty() && mail.hasFiles()) refusals.tell(writer.get(), Refusals.Why.FILES, meant.path());
        return not.isEmpty() ? Outcome.WRITTEN : Outcome.REFUSED;
    }

    private Optional<Refusals.Why> write(Incoming mail, ReplyAddresses.Meant meant, Member me) {
        if (!isFrom(me, mail)) return Optional.of(Refusals.Why.SENDER);
        if (!clock.instant().isBefore(meant.end())) return Optional.of(Refusals.Why.OLD);
        String text = Written.of(mail.text());
        if (text.isBlank()) return Optional.of(Refusals.Why.EMPTY);
        if (!mayWrite(me)) return Optional.of(Refusals.Why.MANY);
        return switch (meant.place().write(idOf(mail, meant), text, meant.matter(), me)) {
            case WRITTEN -> Optional.empty();
            case CLOSED -> Optional.of(Refusals.Why.CLOSED);
            case TOO_LONG -> Optional.of(Refusals.Why.LONG);
        };
    }

    private boolean isFrom(Member me, Incoming mail) {
        return accounts.find(me.id())
                .filter(account ->
                        mail.from().filter(account.email()::equalsIgnoreCase).isPresent())
                .isPresent();
    }

    private boolean mayWrite(Member me) {
        try {
            limits.take("inbound", me.id(), AN_HOUR, Duration.ofHours(1));
            return true;
        } catch (TooMany tooMany) {
            return false;
        }
    }

    /** Also when the memory of mails has been cleared, or was lost with a backup: what stands there stands once. */
    private static UUID idOf(Incoming mail, ReplyAddresses.Meant meant) {
        return UUID.nameUUIDFromBytes(
                (meant.path() + " " + meant.member() + " " + mail.id()).getBytes(StandardCharsets.UTF_8));
    }

    private boolean isNew(Incoming mail) {
        return sql.sql("""
                insert into received_mail (fingerprint, received_at) values (sha256(cast(:id as bytea)), :now)
                on conflict do nothing
                """)
                        .param("id", mail.id().getBytes(StandardCharsets.UTF_8))
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void clearOut() {
        sql.sql("delete from received_mail where received_at < :before")
                .param("before", clock.instant().minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .update();
    }
}
