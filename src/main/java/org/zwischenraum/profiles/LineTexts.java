package org.zwischenraum.profiles;

import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Field;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Profiles;
import org.zwischenraum.safety.Handle;
import org.zwischenraum.safety.HideableText;

/** What people say about themselves, for those who hide it: a hidden line is empty, and its owner may write another. */
@Component
class LineTexts implements HideableText {
    private final JdbcClient sql;
    private final Members members;
    private final Profiles profiles;

    LineTexts(JdbcClient sql, Members members, Profiles profiles) {
        this.sql = sql;
        this.members = members;
        this.profiles = profiles;
    }

    @Override
    public boolean owns(String kind) {
        return field(kind).isPresent();
    }

    private static Optional<Field> field(String kind) {
        return Field.find(kind).filter(Field.WORDS::contains);
    }

    @Override
    public Optional<Text> find(Handle what, Member me) {
        return members.find(what.id(), me)
                .flatMap(who ->
                        field(what.kind()).map(field -> profiles.of(who, me).says(field)))
                .filter(words -> !words.isEmpty())
                .map(words -> text(what, words));
    }

    @Override
    public Optional<Text> find(Handle what) {
        return field(what.kind())
                .flatMap(field -> sql.sql("select " + field.column() + " from member where id = :id")
                        .param("id", what.id())
                        .query(String.class)
                        .optional())
                .filter(words -> !words.isEmpty())
                .map(words -> text(what, words));
    }

    private static Text text(Handle what, String words) {
        return new Text(what, what.id(), words, "/people/" + what.id());
    }

    @Override
    @Transactional
    public Map<String, String> take(Handle what, String placeholder) {
        return HideableText.super.take(what, "");
    }

    @Override
    @Transactional
    public boolean putBack(Handle what, Map<String, String> parts, String placeholder) {
        return HideableText.super.putBack(what, parts, "");
    }

    @Override
    public boolean replace(Handle what, String before, String after) {
        String column = field(what.kind()).orElseThrow().column();
        int written = sql.sql("update member set " + column + " = :after, version = version + 1 where id = :id and "
                        + column + " = :before")
                .param("after", after)
                .param("before", before)
                .param("id", what.id())
                .update();
        members.profileChanged(what.id());
        return written == 1;
    }
}
