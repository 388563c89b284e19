package org.zwischenraum.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.springframework.util.FileSystemUtils;
import org.zwischenraum.text.Language;

/** What plain full-text search finds: Lucene's analyzer of the language and BM25 as they come. */
final class Yardstick {
    private static final String ID = "id";
    private static final String TEXT = "text";

    private Yardstick() {}

    static Run run(TestCollection collection, Optional<Language> language) throws IOException {
        Run run = new Run("bm25");
        try (Analyzer analyzer = analyzer(language);
                Directory directory = new ByteBuffersDirectory()) {
            fill(collection, analyzer, directory);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                search(collection, analyzer, new IndexSearcher(reader), run);
            }
        }
        return run;
    }

    /** How long it takes for a crowd's lines, in order, on disk as the index of the house is. */
    static double[] millis(Crowd crowd, Collection<String> asks) throws IOException {
        Path place = Files.createTempDirectory("yardstick");
        try (Analyzer analyzer = analyzer(Optional.empty());
                Directory directory = FSDirectory.open(place)) {
            fill(crowd, analyzer, directory);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                QueryBuilder builder = new QueryBuilder(analyzer);
                return Speed.millis(asks, ask -> search(searcher, builder, ask), System::nanoTime);
            }
        } finally {
            FileSystemUtils.deleteRecursively(place);
        }
    }

    private static void fill(Crowd crowd, Analyzer analyzer, Directory directory) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (int i = 0; i < crowd.size(); i++) {
                Document document = new Document();
                crowd.person(i).lines().forEach(line -> document.add(new TextField(TEXT, line.text(), Field.Store.NO)));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
    }

    private static void search(IndexSearcher searcher, QueryBuilder builder, String ask) {
        try {
            var words = builder.createBooleanQuery(TEXT, ask);
            if (words != null) searcher.search(words, Run.DEPTH);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Analyzer analyzer(Optional<Language> language) {
        return switch (language.orElse(null)) {
            case DE -> new GermanAnalyzer();
            case EN -> new EnglishAnalyzer();
            case ES -> new SpanishAnalyzer();
            case null -> new StandardAnalyzer();
        };
    }

    private static void fill(TestCollection collection, Analyzer analyzer, Directory directory) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Map.Entry<String, String> each : collection.documents().entrySet()) {
                Document document = new Document();
                document.add(new StringField(ID, each.getKey(), Field.Store.YES));
                document.add(new TextField(TEXT, each.getValue(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
    }

    private static void search(TestCollection collection, Analyzer analyzer, IndexSearcher searcher, Run run)
            throws IOException {
        QueryBuilder builder = new QueryBuilder(analyzer);
        for (Map.Entry<String, String> query : collection.queries().entrySet()) {
            List<Run.Hit> hits = new ArrayList<>();
            var words = builder.createBooleanQuery(TEXT, query.getValue());
            if (words != null) {
                for (ScoreDoc hit : searcher.search(words, Run.DEPTH).scoreDocs) {
                    hits.add(new Run.Hit(
                            searcher.storedFields().document(hit.doc).get(ID), hit.score));
                }
            }
            run.add(query.getKey(), hits);
        }
    }
}
