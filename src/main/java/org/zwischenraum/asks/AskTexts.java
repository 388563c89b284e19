package org.zwischenraum.asks;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Member;
import org.zwischenraum.safety.Handle;
import org.zwischenraum.safety.Hideable;

/** What asks say, for those who hide it: a hidden ask is taken back with all its words. */
@Component
class AskTexts implements Hideable {
    private final JdbcClient sql;
    private final Asks asks;
    private final Days days;
    private final ApplicationEventPublisher facts;

    AskTexts(JdbcClient sql, Asks asks, Days days, ApplicationEventPublisher facts) {
        this.sql = sql;
        this.asks = asks;
        this.days = days;
        this.facts = facts;
    }

    @Override
    public boolean owns(String kind) {
        return kind.equals("ask");
    }

    @Override
    public Optional<Text> find(Handle what, Member me) {
        return asks.find(what.id(), me).map(ask -> text(what, ask));
    }

    @Override
    public Optional<Text> find(Handle what) {
        return asks.find(what.id()).map(ask -> text(what, ask));
    }

    private static Text text(Handle what, Ask ask) {
        return new Text(what, ask.author(), ask.sought(), ask.path());
    }

    @Override
    @Transactional
    public Map<String, String> take(Handle what, String placeholder) {
        Ask ask = asks.find(what.id()).orElseThrow();
        write(what.id(), placeholder, "", "", "");
        sql.sql("update ask set withdrawn_at = :now where id = :id and withdrawn_at is null")
                .param("id", what.id())
                .param("now", days.now())
                .update();
        facts.publishEvent(new AskChanged(what.id()));
        return Map.of(
                "text", ask.text(),
                "details", ask.details(),
                "second", ask.secondLine(),
                "link", ask.link(),
                "wasOpen", String.valueOf(ask.withdrawnAt() == null));
    }

    @Override
    @Transactional
    public boolean putBack(Handle what, Map<String, String> parts, String placeholder) {
        Optional<Ask> ask = asks.find(what.id()).filter(one -> one.text().equals(placeholder));
        if (ask.isEmpty()) return false;
        write(what.id(), part(parts, "text"), part(parts, "details"), part(parts, "second"), part(parts, "link"));
        if (part(parts, "wasOpen").equals("true")) open(what.id());
        facts.publishEvent(new AskChanged(what.id()));
        return true;
    }

    private void open(UUID id) {
        sql.sql("update ask set withdrawn_at = null where id = :id")
                .param("id", id)
                .update();
    }

    private void write(UUID id, String text, String details, String second, String link) {
        sql.sql("""
                update ask set text = :text, details = :details, second_line = :second, link = :link, matched_at = null,
                       version = version + 1
                where id = :id
                """)
                .param("text", text)
                .param("details", details)
                .param("second", second)
                .param("link", link)
                .param("id", id)
                .update();
    }

    private static String part(Map<String, String> parts, String name) {
        return parts.getOrDefault(name, "");
    }
}
