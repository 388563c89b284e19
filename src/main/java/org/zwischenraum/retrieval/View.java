package org.zwischenraum.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.zwischenraum.matching.Aim;
import org.zwischenraum.matching.Candidate;
import org.zwischenraum.matching.Clues;
import org.zwischenraum.matching.Gist;
import org.zwischenraum.matching.Pool;
import org.zwischenraum.matching.Understanding;

/** The index at one moment, for one ask and one thread. To be closed. */
public final class View implements AutoCloseable {
    /** So many found people are judged for an ask; more were measured to change little. */
    public static final int USUALLY = 300;

    private final SearcherManager searchers;
    private final Understanding understanding;
    private final IndexSearcher searcher;
    private final Statistics statistics;
    private final Map<UUID, Map<Integer, Gist>> gists = new HashMap<>();

    View(SearcherManager searchers, Understanding understanding) throws IOException {
        this.searchers = searchers;
        this.understanding = understanding;
        this.searcher = searchers.acquire();
        this.statistics = new Statistics(searcher.getIndexReader());
    }

    /** By what its lines were read. */
    public Understanding understanding() {
        return understanding;
    }

    /** How many people it knows. */
    public int size() {
        return searcher.getIndexReader().numDocs();
    }

    /** People who may answer the ask, the most promising ones, in no order; fewer than asked for when there are no more. */
    public List<UUID> find(Aim aim, int most) {
        try {
            Clues clues = aim.clues(statistics);
            ScoreDoc[] hits = best(ClueQuery.few(clues), most);
            if (hits.length < most) hits = best(ClueQuery.all(clues), most);
            Arrays.sort(hits, Comparator.comparingInt(hit -> hit.doc));
            return read(hits);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private ScoreDoc[] best(Query query, int most) throws IOException {
        return searcher.search(query, new TopScoreDocCollectorManager(most, null, most)).scoreDocs;
    }

    /** Those of the found who are left for the asker, as they are now, to be judged. */
    public Pool pool(Collection<Candidate> left) {
        return Pool.of(left, understanding, statistics, this::gist);
    }

    /** What a line of somebody who was found was read as; empty when the index has another text there. */
    private Optional<Gist> gist(UUID person, String text) {
        return Optional.ofNullable(gists.getOrDefault(person, Map.of()).get(text.hashCode()));
    }

    private List<UUID> read(ScoreDoc[] inOrder) throws IOException {
        UUID[] people = new UUID[inOrder.length];
        IndexReader reader = searcher.getIndexReader();
        int at = 0;
        while (at < inOrder.length) {
            LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(inOrder[at].doc, reader.leaves()));
            BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.GISTS);
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (; at < inOrder.length && inOrder[at].doc < end; at++) {
                people[at] = read(values, inOrder[at].doc - leaf.docBase);
            }
        }
        return List.of(people);
    }

    private UUID read(BinaryDocValues values, int document) throws IOException {
        if (!values.advanceExact(document)) throw new IOException("A person without gists");
        Packing.Unpacked unpacked = Packing.unpack(values.binaryValue());
        gists.put(unpacked.person(), unpacked.gists());
        return unpacked.person();
    }

    @Override
    public void close() {
        try {
            searchers.release(searcher);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
