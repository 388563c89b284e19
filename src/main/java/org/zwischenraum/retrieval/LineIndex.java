package org.zwischenraum.retrieval;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOSupplier;
import org.apache.lucene.util.IOUtils;
import org.zwischenraum.matching.Understanding;

/**
 * The lines of many people on disk, as they were read. Any thread may look; one at a time writes. What was not committed is
 * lost with the process, and so is the position.
 */
public final class LineIndex implements AutoCloseable {
    private static final String POSITION = "position";
    private static final String MADE_BY = "madeBy";
    private static final int SEGMENTS = 6;

    private final Path path;
    private final Understanding understanding;
    private final String maker;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private LineIndex(Path path, Understanding understanding) throws IOException {
        this.path = path;
        this.understanding = understanding;
        this.maker = maker(understanding);
        this.directory = FSDirectory.open(path);
        this.writer = opened(() -> new IndexWriter(directory, configuration()), directory);
        this.searchers = opened(() -> new SearcherManager(writer, new SearcherFactory()), writer, directory);
    }

    /** A writer that is left open would keep the directory locked for as long as the program runs. */
    private static <T> T opened(IOSupplier<T> opening, Closeable... before) throws IOException {
        try {
            return opening.get();
        } catch (IOException | RuntimeException failed) {
            IOUtils.closeWhileHandlingException(before);
            throw failed;
        }
    }

    /**
     * What lies in a directory, to be gone on with; an empty index without a position where nothing does, or what was made by
     * another way of reading, or is damaged.
     *
     * @throws LockObtainFailedException when it is open already
     */
    public static LineIndex open(Path path, Understanding understanding) throws IOException {
        try {
            LineIndex found = new LineIndex(path, understanding);
            if (found.maker.equals(found.noted().getOrDefault(MADE_BY, found.maker))) return found;
            found.close();
        } catch (LockObtainFailedException open) {
            throw open;
        } catch (IOException | RuntimeException damaged) {
            if (Files.notExists(path)) throw damaged;
        }
        return anew(path, understanding);
    }

    /** An empty one, whatever lies there. */
    public static LineIndex anew(Path path, Understanding understanding) throws IOException {
        IOUtils.rm(path);
        return new LineIndex(path, understanding);
    }

    private static String maker(Understanding understanding) {
        return Fields.FORMAT + "/" + understanding.fingerprint();
    }

    private static IndexWriterConfig configuration() {
        return new IndexWriterConfig()
                .setCommitOnClose(false)
                .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS));
    }

    /** How far it has followed its source when it was last committed. */
    public Optional<String> position() {
        return Optional.ofNullable(noted().get(POSITION));
    }

    private Map<String, String> noted() {
        Map<String, String> noted = new HashMap<>();
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) data.forEach(each -> noted.put(each.getKey(), each.getValue()));
        return noted;
    }

    /** What these people say now, in place of what was known of them; seen after {@link #refresh}. */
    public void put(Collection<Person> people) throws IOException {
        for (Person person : people) {
            Term known = new Term(Fields.PERSON, person.id().toString());
            if (person.lines().isEmpty()) writer.deleteDocuments(known);
            else writer.updateDocument(known, read(person));
        }
    }

    /** Like {@link #put}, for people of whom the index knows nothing yet. */
    public void add(Collection<Person> people) throws IOException {
        for (Person person : people) if (!person.lines().isEmpty()) writer.addDocument(read(person));
    }

    private Document read(Person person) throws IOException {
        return Sheaf.of(person, understanding);
    }

    /** From now on views show what was put. */
    public void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Keeps what was put for the next start, as of a position of its source. */
    public void commit(String position) throws IOException {
        writer.setLiveCommitData(Map.of(POSITION, position, MADE_BY, maker).entrySet());
        writer.commit();
    }

    /** Brings together what was put in portions; takes long for many people, and makes views quicker. */
    public void settle() throws IOException {
        writer.forceMerge(1);
    }

    public View view() {
        try {
            return new View(searchers, understanding);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** By what lines are read. */
    public Understanding understanding() {
        return understanding;
    }

    /** Bytes on disk. */
    public long bytes() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(searchers, writer, directory);
    }
}
