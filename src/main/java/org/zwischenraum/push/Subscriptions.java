package org.zwischenraum.push;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;

/** Which devices are told, each member's own to see and to end. */
@Component
class Subscriptions {
    private static final int MOST = 10;
    private final JdbcClient sql;
    private final Clock clock;
    private final PushServices services;
    private final ServerKeys keys;

    Subscriptions(JdbcClient sql, Clock clock, PushServices services, ServerKeys keys) {
        this.sql = sql;
        this.clock = clock;
        this.services = services;
        this.keys = keys;
    }

    /**
     * Tells this device from now on; a device that was told already, for whomever, is told for this member.
     *
     * @throws Invalid when its service is not trusted or its keys are none
     */
    @Transactional
    void begin(String endpoint, byte[] publicKey, byte[] secret, String device, Member me) {
        if (!services.trust(endpoint)) throw new Invalid("endpoint", "push.problem.service");
        if (!ServerKeys.isPoint(publicKey) || secret.length != 16) throw new Invalid("publicKey", "push.problem.keys");
        sql.sql("""
                insert into push_subscription (id, member_id, endpoint, public_key, secret, server_key, device, made_at)
                values (:id, :me, :endpoint, :key, :secret, :server, :device, :now)
                on conflict (endpoint) do update
                  set member_id = :me, public_key = :key, secret = :secret, server_key = :server, device = :device
                """)
                .param("id", Ids.next())
                .param("me", me.id())
                .param("endpoint", endpoint)
                .param("key", publicKey)
                .param("secret", secret)
                .param("server", keys.present().getApplicationServerKey())
                .param("device", device)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        endOldest(me);
    }

    List<Subscription> of(UUID member) {
        return sql.sql("select * from push_subscription where member_id = :member order by id desc")
                .param("member", member)
                .query(Subscriptions::subscription)
                .list();
    }

    Optional<Subscription> find(UUID id) {
        return sql.sql("select * from push_subscription where id = :id")
                .param("id", id)
                .query(Subscriptions::subscription)
                .optional();
    }

    /** Whether there was one of this member's to end. */
    @Transactional
    boolean end(UUID id, Member me) {
        return sql.sql("delete from push_subscription where id = :id and member_id = :me")
                        .param("id", id)
                        .param("me", me.id())
                        .update()
                == 1;
    }

    /** Its browser has ended it, or the house cannot reach it any more. */
    @Transactional
    void forget(Subscription gone) {
        sql.sql("delete from push_subscription where id = :id")
                .param("id", gone.id())
                .update();
    }

    private void endOldest(Member me) {
        of(me.id()).stream().skip(MOST).forEach(this::forget);
    }

    private static Subscription subscription(ResultSet row, int number) throws SQLException {
        return new Subscription(
                row.getObject("id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getString("endpoint"),
                copy(row.getBytes("public_key")),
                copy(row.getBytes("secret")),
                copy(row.getBytes("server_key")),
                row.getString("device"),
                row.getTimestamp("made_at").toInstant());
    }

    private static byte[] copy(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length);
    }
}
