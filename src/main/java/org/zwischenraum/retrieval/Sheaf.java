package org.zwischenraum.retrieval;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.zwischenraum.matching.Gist;
import org.zwischenraum.matching.Line;
import org.zwischenraum.matching.Understanding;

/** All lines of one person, bound together for the index: each concept and word as surely as the line that says it best. */
final class Sheaf {
    private static final FieldType GRAM = type(IndexOptions.DOCS);
    private static final FieldType COUNT = type(IndexOptions.DOCS_AND_FREQS);

    private final Person person;
    private final Map<String, Gist> gists = new LinkedHashMap<>();
    private final Map<Integer, Double> concepts = new HashMap<>();
    private final Map<Integer, Double> terms = new HashMap<>();
    private final Set<Integer> grams = new HashSet<>();
    private int words;
    private int groups;

    private Sheaf(Person person, Understanding understanding) {
        this.person = person;
        person.lines().forEach(line -> add(line, understanding.read(line.text())));
    }

    static Document of(Person person, Understanding understanding) throws IOException {
        return new Sheaf(person, understanding).document();
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setOmitNorms(true);
        type.setTokenized(options != IndexOptions.DOCS);
        type.freeze();
        return type;
    }

    private void add(Line line, Gist gist) {
        double weight = line.kind().weight();
        gists.put(line.text(), gist);
        for (int i = 0; i < gist.concepts().length; i++)
            concepts.merge(gist.concepts()[i], weight * gist.strengths()[i], Math::max);
        for (int term : gist.terms()) terms.merge(term, weight, Math::max);
        for (int gram : gist.grams()) grams.add(gram);
        words += gist.terms().length;
        groups += gist.groups();
    }

    private Document document() throws IOException {
        Document document = new Document();
        document.add(new StringField(Fields.PERSON, person.id().toString(), Field.Store.NO));
        concepts.forEach((concept, strength) -> {
            if (strength > 0) document.add(feature(Fields.CONCEPTS, concept, strength));
        });
        terms.forEach((term, weight) -> document.add(feature(Fields.TERMS, term, weight)));
        grams.forEach(gram -> document.add(new Field(Fields.GRAMS, new BytesRef(Fields.word(gram)), GRAM)));
        document.add(new Field(Fields.COUNTS, new Counts(person.lines().size(), words, groups), COUNT));
        document.add(new BinaryDocValuesField(Fields.GISTS, Packing.pack(person.id(), gists)));
        return document;
    }

    private static FeatureField feature(String field, int number, double value) {
        return new FeatureField(field, Fields.word(number), (float) value);
    }
}
