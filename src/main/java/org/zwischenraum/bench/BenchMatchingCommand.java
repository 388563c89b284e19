package org.zwischenraum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.zwischenraum.command.Errand;
import org.zwischenraum.command.Invocation;
import org.zwischenraum.command.Usage;
import org.zwischenraum.dictionaries.Dictionaries;
import org.zwischenraum.esco.Bundle;
import org.zwischenraum.esco.Classification;
import org.zwischenraum.lexicon.Concept;
import org.zwischenraum.lexicon.Dictionary;
import org.zwischenraum.lexicon.Lexicon;
import org.zwischenraum.lexicon.LexiconFile;
import org.zwischenraum.matching.Seeking;
import org.zwischenraum.matching.Understanding;
import org.zwischenraum.sentences.Sentences;
import org.zwischenraum.settings.DictionaryDirectory;
import org.zwischenraum.text.Language;

/** Measures whether the right person is found for an ask, beside plain full-text search on the same files. */
@Usage(
        name = "bench matching",
        options = {
            "[--docs FILE]",
            "[--queries FILE]",
            "[--language de|en|es|mixed]",
            "[--concepts DIR]",
            "[--dictionaries DIR]",
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
        if (call.has("people")) Speed.ofCrowd(call);
        else if (call.has("docs") && call.has("queries")) measure(call, Typed.collection(call));
        else {
            call.warn("bench.needsFiles");
            return 1;
        }
        return 0;
    }

    private static void measure(Invocation call, TestCollection collection) throws IOException {
        call.say(
                "bench.collection",
                "documents",
                collection.documents().size(),
                "queries",
                collection.queries().size());
        Dictionary dictionary = dictionary(call);
        Measured measured =
                withoutAndWithModel(call, collection, Understanding.shipped().with(dictionary));
        if (call.has("concepts"))
            measured = withoutAndWithModel(call, collection, withConcepts(call).with(dictionary));
        write(call, measured);
    }

    private static Measured withoutAndWithModel(Invocation call, TestCollection collection, Understanding understanding)
            throws IOException {
        Measured measured = measure(call, collection, understanding.by(Optional.empty()));
        Optional<Sentences> model = Sentences.installed();
        if (model.isEmpty()) return measured;
        call.say("bench.sentences", "name", model.get().name());
        return measure(call, collection, understanding.by(model));
    }

    /**
     * Only when it is asked for, so that figures do not depend on what a machine has. The option is a setting of the house as
     * well, so it stands among these.
     */
    private static Dictionary dictionary(Invocation call) throws IOException {
        String directory = call.settings().get("dictionaries");
        return directory == null ? Dictionary.NONE : Dictionaries.in(new DictionaryDirectory(Typed.file(directory)));
    }

    private static Understanding withConcepts(Invocation call) throws IOException {
        Bundle bundle = Bundle.of(Typed.file(call.option("concepts")));
        List<Concept> concepts = Classification.read(bundle.files()).concepts();
        call.say("bench.concepts", "count", concepts.size());
        return Understanding.of(Lexicon.of(
                Stream.concat(LexiconFile.shipped().stream(), concepts.stream()).toList()));
    }

    private static Measured measure(Invocation call, TestCollection collection, Understanding understanding)
            throws IOException {
        Optional<Language> language = Typed.language(call);
        try (Indexed people = Measured.people(collection, language, understanding)) {
            Measured measured = Measured.of(collection, language, people);
            call.say("bench.latency", "p50", measured.millis(.5), "p95", measured.millis(.95));
            if (call.has("serve")) Speed.serving(call, people, asks(collection, language));
            Speed.costs(call, people);
            if (!collection.judgements().isEmpty()) judge(call, collection, language, measured);
            return measured;
        }
    }

    private static List<Seeking> asks(TestCollection collection, Optional<Language> language) {
        return collection.queries().values().stream()
                .map(ask -> Seeking.of(ask, language))
                .toList();
    }

    private static void write(Invocation call, Measured measured) throws IOException {
        if (call.has("run")) measured.run().write(Typed.file(call.option("run")));
        if (call.has("refused")) Files.write(Typed.file(call.option("refused")), measured.refused());
    }

    private static void judge(
            Invocation call, TestCollection collection, Optional<Language> language, Measured measured)
            throws IOException {
        int grade = call.number("grade", 1);
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
