package org.zwischenraum.profiles;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Offers;
import org.zwischenraum.safety.Handle;
import org.zwischenraum.safety.Hideable;

/** What people gladly give, for those who hide it: only its owner still sees that there was something. */
@Component
class OfferTexts implements Hideable {
    private final JdbcClient sql;
    private final Members members;
    private final Offers offers;

    OfferTexts(JdbcClient sql, Members members, Offers offers) {
        this.sql = sql;
        this.members = members;
        this.offers = offers;
    }

    private record Kept(UUID member, String text, String audience) {}

    @Override
    public boolean owns(String kind) {
        return kind.equals("offer");
    }

    @Override
    public Optional<Text> find(Handle what, Member me) {
        return kept(what.id())
                .flatMap(kept -> members.find(kept.member(), me))
                .flatMap(who -> offers.of(who.id(), me).stream()
                        .filter(offer -> offer.id().equals(what.id()))
                        .findFirst())
                .map(offer -> text(what, offer.member(), offer.text()));
    }

    @Override
    public Optional<Text> find(Handle what) {
        return kept(what.id()).map(kept -> text(what, kept.member(), kept.text()));
    }

    private static Text text(Handle what, UUID member, String words) {
        return new Text(what, member, words, "/people/" + member);
    }

    @Override
    @Transactional
    public Map<String, String> take(Handle what, String placeholder) {
        Kept kept = kept(what.id()).orElseThrow();
        write(what.id(), kept.text(), placeholder, Audience.ONLY_ME.name());
        return Map.of("text", kept.text(), "audience", kept.audience());
    }

    @Override
    @Transactional
    public boolean putBack(Handle what, Map<String, String> parts, String placeholder) {
        return write(
                what.id(),
                placeholder,
                parts.getOrDefault("text", placeholder),
                parts.getOrDefault("audience", Audience.ONLY_ME.name()));
    }

    private boolean write(UUID id, String before, String after, String audience) {
        int written = sql.sql("update offer set text = :after, audience = :audience where id = :id and text = :before")
                .param("after", after)
                .param("before", before)
                .param("audience", audience)
                .param("id", id)
                .update();
        kept(id).ifPresent(kept -> members.profileChanged(kept.member()));
        return written == 1;
    }

    private Optional<Kept> kept(UUID id) {
        return sql.sql("select member_id, text, audience from offer where id = :id")
                .param("id", id)
                .query((row, number) -> new Kept(
                        row.getObject("member_id", UUID.class), row.getString("text"), row.getString("audience")))
                .optional();
    }
}
