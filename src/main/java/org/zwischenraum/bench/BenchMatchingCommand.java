package org.zwischenraum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zwischenraum.command.Errand;
import org.zwischenraum.command.Invocation;
import org.zwischenraum.command.Usage;
import org.zwischenraum.esco.Bundle;
import org.zwischenraum.esco.Classification;
import org.zwischenraum.lexicon.Concept;
import org.zwischenraum.lexicon.Lexicon;
import org.zwischenraum.lexicon.LexiconFile;
import org.zwischenraum.matching.Understanding;
import org.zwischenraum.text.Language;

/** Measures whether the right person is found for an ask, beside plain full-text search on the same files. */
@Usage(
        name = "bench matching",
        options = {
            "[--docs FILE]",
            "[--queries FILE]",
            "[--language de|en|es|mixed]",
            "[--concepts DIR]",
            "[--qrels FILE]",
            "[--grade N]",
            "[--run FILE]",
            "[--refused FILE]",
            "[--serve]",
            "[--people N]"
        },
        begins = true,
        help = "bench.help.matching")
final class BenchMatchingCommand implements Errand {
    private static final String MIXED = "mixed";
    private static final int MOST_ASKS = 1_000;

    private static final Map<String, ToDoubleFunction<Scores.Query>> FIGURES = figures();

    private static Map<String, ToDoubleFunction<Scores.Query>> figures() {
        Map<String, ToDoubleFunction<Scores.Query>> figures = new LinkedHashMap<>();
        figures.put("success@1", Scores.Query::success1);
        figures.put("success@3", Scores.Query::success3);
        figures.put("success@10", Scores.Query::success10);
        figures.put("MRR@10", Scores.Query::reciprocalRank);
        figures.put("recall@10", Scores.Query::recall);
        figures.put("nDCG@10", Scores.Query::gain);
        return figures;
    }

    @Override
    public int run(Invocation call) throws IOException {
        if (call.find("people").isPresent()) return crowd(call);
        if (call.find("docs").isEmpty() || call.find("queries").isEmpty()) {
            call.warn("bench.needsFiles");
            return 1;
        }
        Optional<Language> language =
                call.find("language").filter(one -> !one.equals(MIXED)).map(Language::of);
        TestCollection collection = TestCollection.read(
                TypedFile.of(call.option("docs")),
                TypedFile.of(call.option("queries")),
                call.find("qrels").map(TypedFile::of));
        call.say(
                "bench.collection",
                "documents",
                collection.documents().size(),
                "queries",
                collection.queries().size());
        Measured measured = measure(call, collection, language, Understanding.shipped());
        if (call.find("concepts").isPresent()) measured = withConcepts(call, collection, language);
        write(call, measured);
        Speed.of(call, collection, language);
        return 0;
    }

    private static Measured withConcepts(Invocation call, TestCollection collection, Optional<Language> language)
            throws IOException {
        Bundle bundle = Bundle.of(TypedFile.of(call.option("concepts")));
        List<Concept> concepts = Classification.read(bundle.files()).concepts();
        Stream<Concept> all = Stream.concat(LexiconFile.shipped().stream(), concepts.stream());
        Understanding understanding = Understanding.of(Lexicon.of(all.toList()));
        call.say("bench.concepts", "count", concepts.size());
        return measure(call, collection, language, understanding);
    }

    private static Measured measure(
            Invocation call, TestCollection collection, Optional<Language> language, Understanding understanding)
            throws IOException {
        Measured measured = Measured.of(collection, language, understanding);
        call.say("bench.latency", "p50", measured.millis(.5), "p95", measured.millis(.95));
        if (!collection.judgements().isEmpty()) judge(call, collection, language, measured);
        return measured;
    }

    /** Made-up people, from files or, without them, from the lexicon's own words. */
    private static int crowd(Invocation call) throws IOException {
        List<String> own = Crowd.ownTexts(Lexicon.shipped());
        List<String> texts = call.has("docs") ? texts(call, "docs") : own;
        List<String> asks = call.has("queries") ? texts(call, "queries") : own;
        int every = Math.max(1, asks.size() / MOST_ASKS);
        List<String> some = IntStream.range(0, asks.size())
                .filter(i -> i % every == 0)
                .mapToObj(asks::get)
                .toList();
        Speed.of(call, new Crowd(texts, Integer.parseInt(call.option("people"))), some);
        return 0;
    }

    /** Of one file, or of several with commas between. */
    private static List<String> texts(Invocation call, String option) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String file : call.option(option).split(","))
            texts.addAll(TestCollection.texts(TypedFile.of(file)).values());
        texts.removeIf(String::isBlank);
        return texts;
    }

    private static void write(Invocation call, Measured measured) throws IOException {
        if (call.find("run").isPresent()) measured.run().write(TypedFile.of(call.option("run")));
        if (call.find("refused").isPresent()) Files.write(TypedFile.of(call.option("refused")), measured.refused());
    }

    private static void judge(
            Invocation call, TestCollection collection, Optional<Language> language, Measured measured)
            throws IOException {
        int grade = call.find("grade").map(Integer::parseInt).orElse(1);
        Scores ours = Scores.of(measured.run(), collection.judgements(), grade);
        Scores theirs = Scores.of(Yardstick.run(collection, language), collection.judgements(), grade);
        FIGURES.forEach((name, figure) -> say(call, name, ours.mean(figure), theirs.mean(figure)));
        refusals(call, collection, measured.refused());
    }

    private static void say(Invocation call, String name, Scores.Mean ours, Scores.Mean theirs) {
        call.say(
                "bench.figure",
                "name",
                name,
                "ours",
                ours.mean(),
                "low",
                ours.low(),
                "high",
                ours.high(),
                "theirs",
                theirs.mean());
    }

    private static void refusals(Invocation call, TestCollection collection, Set<String> refused) {
        Set<String> judged = collection.judgements().keySet();
        long wrongly = judged.stream().filter(refused::contains).count();
        long unanswerable = collection.queries().keySet().stream()
                .filter(id -> !judged.contains(id))
                .count();
        long rightly = refused.size() - wrongly;
        call.say(
                "bench.refused",
                "rightly",
                rightly,
                "unanswerable",
                unanswerable,
                "wrongly",
                wrongly,
                "answerable",
                judged.size());
    }
}
