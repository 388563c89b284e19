package org.zwischenraum.community;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.text.Language;

/** What the house says in words of its own, written by its hosts in each of its languages. */
@Component
public class HouseWords {
    /** Where the words stand. */
    public enum Place {
        WELCOME,
        PRIVACY,
        CONDUCT,
        LETTER
    }

    private final JdbcClient sql;
    private final Communities communities;

    HouseWords(JdbcClient sql, Communities communities) {
        this.sql = sql;
        this.communities = communities;
    }

    /** The words for a reader: in their language, else in the house's own. */
    public Optional<String> find(Place place, Language reader) {
        Map<Language, String> all = all(place);
        String theirs = all.getOrDefault(reader, all.get(communities.get().language()));
        return Optional.ofNullable(theirs);
    }

    /** The words in each language in which there are some. */
    public Map<Language, String> all(Place place) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        sql.sql("select language, text from house_words where place = :place")
                .param("place", place.name())
                .query((row, number) -> words.put(Language.of(row.getString(1)), row.getString(2)))
                .list();
        return words;
    }

    /** What stands at a place. */
    public Wording wording(Place place) {
        return new Wording(all(place));
    }

    /**
     * Keeps what hosts typed; a language without words loses those it had.
     *
     * @return whether anything changed
     */
    @Transactional
    public boolean keep(Place place, Wording wording) {
        boolean changed = false;
        for (Language language : Language.values()) changed |= keep(place, language, wording.in(language));
        return changed;
    }

    /**
     * Keeps the words of one language; none removes them.
     *
     * @return whether anything changed
     */
    @Transactional
    public boolean keep(Place place, Language language, String text) {
        int changed = text.isEmpty() ? remove(place, language) : write(place, language, text);
        return changed == 1;
    }

    private int remove(Place place, Language language) {
        return sql.sql("delete from house_words where place = :place and language = :language")
                .param("place", place.name())
                .param("language", language.code())
                .update();
    }

    private int write(Place place, Language language, String text) {
        return sql.sql("""
                insert into house_words (place, language, text) values (:place, :language, :text)
                on conflict (place, language) do update set text = excluded.text where house_words.text <> excluded.text
                """)
                .param("place", place.name())
                .param("language", language.code())
                .param("text", text)
                .update();
    }
}
