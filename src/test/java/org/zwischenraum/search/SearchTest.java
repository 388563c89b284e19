package org.zwischenraum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.zwischenraum.database.TestServer;
import org.zwischenraum.text.Folding;

/** The SQL functions, on a table like the one their package describes. */
class SearchTest {
    private static final String FIND = """
            select text from line
            where id in (select id from line where document @@ search_query(:typed)
                         union all select id from line where fold(:typed) <% folded)
            order by search_rank(document, folded, :typed) desc, id limit 20""";

    private static final List<String> LINES = List.of(
            "Dolmetscherin und Übersetzerin für Spanisch",
            "Mietverträge und Arbeitsrecht, erste Einschätzung",
            "Fotografin für Porträts",
            "Fahrräder reparieren und Gangschaltungen einstellen",
            "Steuerberater, ich erkläre gern die Umsatzsteuer",
            "I can rehearse your talk with you",
            "Clases de español para principiantes",
            "Diseño de logotipos y páginas web");

    private static SingleConnectionDataSource database;
    private static JdbcClient sql;

    @BeforeAll
    static void lines() throws IOException {
        var fresh = TestServer.freshDatabase();
        database = new SingleConnectionDataSource(fresh.url(), fresh.user(), fresh.password(), true);
        sql = JdbcClient.create(database);
        sql.sql(migration()).update();
        sql.sql("""
                create table line (id int generated always as identity primary key, text text not null,
                    folded text generated always as (fold(text)) stored,
                    document tsvector generated always as (search_document(text)) stored)""").update();
        sql.sql("create index line_document on line using gin (document)").update();
        sql.sql("create index line_folded on line using gin (folded gin_trgm_ops)")
                .update();
        LINES.forEach(line -> sql.sql("insert into line (text) values (:line)")
                .param("line", line)
                .update());
        sql.sql("insert into line (text) select 'Töpferei und Backstube Nummer ' || n from generate_series(1, 24000) n")
                .update();
        sql.sql("analyze line").update();
    }

    @AfterAll
    static void close() {
        database.destroy();
    }

    private static String migration() throws IOException {
        try (InputStream in = SearchTest.class.getResourceAsStream("V20261122010100__search.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "übersetzt, Dolmetscherin",
        "Uebersetzung, Dolmetscherin",
        "Übersetzer, Dolmetscherin",
        "ubersetzerin spanisch, Dolmetscherin",
        "dolmetschen, Dolmetscherin",
        "Vertrag, Mietverträge",
        "Mietvertrag, Mietverträge",
        "Arbeitsrecht, Mietverträge",
        "Foto, Fotografin",
        "fotgrafin, Fotografin",
        "fahrrad, Fahrräder",
        "Fahrraeder, Fahrräder",
        "repariert, Fahrräder",
        "Steurberater, Steuerberater",
        "rehearsing talks, I can rehearse",
        "clase de espanol, Clases",
        "diseno, Diseño",
        "pagina, Diseño",
        "LOGOTIPO, Diseño"
    })
    void aWordIsFoundInAnyWriting(String typed, String begins) {
        assertThat(find(typed)).first().asString().startsWith(begins);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zahnarzt",
                "Segelboot",
                "",
                "   ",
                "der die das",
                "🪴",
                "' or true --",
                "\\",
                "a & | ! ( ) :* <->",
                "مرحبا",
                "https://example.org/a'b?c=d\\e"
            })
    void whatIsNotThereIsNotFound(String typed) {
        assertThat(find(typed)).isEmpty();
    }

    @Test
    void aLongTextIsNoBurden() {
        assertThat(new Typed("Übersetzung ".repeat(100_000)).words()).hasSizeLessThanOrEqualTo(200);
        assertThat(new Typed("🪴".repeat(500)).words()).doesNotContain("\uFFFD").hasSize(200);
    }

    @Test
    void likenessIsLookedUpInItsIndex() {
        List<String> plan = sql.sql("explain " + FIND)
                .param("typed", "Übersetzung")
                .query(String.class)
                .list();
        assertThat(String.join("\n", plan)).contains("line_folded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Übersetzung", "Uebersetzung", "Bauer neue quer Guerra", "Größe GROẞ", "Łódź ØRSTED Đorđe ısı İzmir",
                        "Œuvre æther", "aeue ueue oeue uee aee aoe uue",
                "ﬁnden ½ ①", "Привет ПРИВЕТ", "مرحبا", "日本", "🪴 Grün", "U\u0308ber a\u0301", "tab\tline\nend"
            })
    void foldingIsTheSameHereAndThere(String text) {
        assertThat(folded(text)).isEqualTo(Folding.fold(text));
    }

    @Test
    void foldingIsTheSameForAnythingTyped() {
        Random random = new Random(20261122);
        String letters = "aeouAEOUqgsßäöüÄÖÜéñçøæœłđ -e\u0308\u0301nrt";
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(12, 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));
            assertThat(folded(text.toString())).as("%s", text).isEqualTo(Folding.fold(text.toString()));
        }
    }

    private static List<String> find(String typed) {
        return sql.sql(FIND)
                .param("typed", new Typed(typed).words())
                .query(String.class)
                .list();
    }

    private static String folded(String text) {
        return sql.sql("select fold(:text)")
                .param("text", text)
                .query(String.class)
                .single();
    }
}
