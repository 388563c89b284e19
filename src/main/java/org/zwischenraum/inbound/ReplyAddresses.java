package org.zwischenraum.inbound;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.inbox.ReplyTag;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.mail.ReplyAddress;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.web.Ids;

/** The addresses under which letters can be answered: one for each reader and matter, good for two months after its last letter. */
@Component
class ReplyAddresses implements ReplyAddress, ReplyTag {
    static final Duration LASTS = Duration.ofDays(60);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private final JdbcClient sql;
    private final HouseClock clock;
    private final ReplyTags tags;
    private final Settings settings;
    /** Those who take answers have notices, and notices have reply addresses. */
    private final ObjectProvider<Repliable> places;

    ReplyAddresses(
            JdbcClient sql, HouseClock clock, ReplyTags tags, Settings settings, ObjectProvider<Repliable> places) {
        this.sql = sql;
        this.clock = clock;
        this.tags = tags;
        this.settings = settings;
        this.places = places;
    }

    /** What a reply address stands for. */
    record Meant(UUID member, UUID matter, Repliable place, Instant end) {
        String path() {
            return place.place() + matter;
        }
    }

    /** Each letter about a matter lets its address live on. */
    @Override
    @Transactional
    public Optional<String> of(UUID member, String path) {
        if (settings.replies().isEmpty()) return Optional.empty();
        return places.stream()
                .filter(place -> path.startsWith(place.place()))
                .findFirst()
                .flatMap(place -> matter(path, place))
                .map(matter -> tags.of(keep(member, matter)));
    }

    @Override
    public Optional<String> of(String tag) {
        return settings.replies().map(Settings.Replies::address).map(address -> {
            int at = address.indexOf('@');
            return address.substring(0, at) + "+" + tag + address.substring(at);
        });
    }

    /** What an address stands for that may have come to its end; empty when it is none of ours. */
    Optional<Meant> find(String tag) {
        return tags.read(tag)
                .flatMap(id -> sql.sql("select * from reply_address where id = :id")
                        .param("id", id)
                        .query((row, _) -> meant(
                                row.getObject("member_id", UUID.class),
                                row.getString("place"),
                                row.getObject("matter_id", UUID.class),
                                row.getTimestamp("ends_at").toInstant()))
                        .optional()
                        .flatMap(found -> found));
    }

    /** Addresses that nobody can use any more. */
    void clearOut() {
        sql.sql("delete from reply_address where ends_at < :before")
                .param("before", clock.instant().minus(LASTS).atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<Meant> meant(UUID member, String place, UUID matter, Instant end) {
        return places.stream()
                .filter(one -> one.place().equals(place))
                .findFirst()
                .map(one -> new Meant(member, matter, one, end));
    }

    private static Optional<Matter> matter(String path, Repliable place) {
        String rest = path.substring(place.place().length()).replaceFirst("#.*", "");
        if (!ID.matcher(rest).matches()) return Optional.empty();
        return Optional.of(new Matter(place.place(), UUID.fromString(rest)));
    }

    private record Matter(String place, UUID id) {}

    private UUID keep(UUID member, Matter matter) {
        return sql.sql("""
                insert into reply_address (id, member_id, place, matter_id, ends_at)
                values (:id, :member, :place, :matter, :end)
                on conflict (member_id, place, matter_id) do update set ends_at = :end returning id
                """)
                .param("id", UUID.randomUUID())
                .param("member", member)
                .param("place", matter.place())
                .param("matter", matter.id())
                .param("end", clock.instant().plus(LASTS).atOffset(ZoneOffset.UTC))
                .query(Ids::first)
                .single();
    }
}
