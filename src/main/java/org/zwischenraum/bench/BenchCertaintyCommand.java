package org.zwischenraum.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zwischenraum.bench.CertaintyModel.Example;
import org.zwischenraum.command.Errand;
import org.zwischenraum.command.Invocation;
import org.zwischenraum.command.Usage;

/** Learns how sure is sure enough from asks, of one collection or several, of which is known whether anybody fits: {@link CertaintyModel}. */
@Usage(
        name = "bench certainty",
        options = {
            "--docs FILE[,FILE]",
            "--queries FILE[,FILE]",
            "--qrels FILE[,FILE]",
            "[--language de|en|es|mixed]",
            "[--grade N]",
            "[--seed N]"
        },
        begins = true,
        help = "bench.help.certainty")
final class BenchCertaintyCommand implements Errand {
    private static final double WRONGLY = .05;

    @Override
    public int run(Invocation call) throws IOException {
        List<Example> examples = new ArrayList<>();
        String[] docs = call.option("docs").split(",");
        String[] queries = call.option("queries").split(",");
        String[] qrels = call.option("qrels").split(",");
        for (int i = 0; i < docs.length; i++)
            examples.addAll(examples(
                    call,
                    TestCollection.read(
                            Typed.file(docs[i]), Typed.file(queries[i]), Optional.of(Typed.file(qrels[i])))));
        CertaintyModel model = new CertaintyModel(examples);
        call.say(
                "bench.certainty.model",
                "answers",
                model.answers(),
                "clear",
                model.clear(),
                "alike",
                model.alike(),
                "base",
                model.base());
        say(
                call,
                "bench.certainty.seen",
                examples,
                examples.stream()
                        .mapToDouble(one -> model.chance(one.certainty()))
                        .toArray());
        say(call, "bench.certainty.heldOut", examples, CertaintyModel.heldOut(examples, call.number("seed", 1)));
        return 0;
    }

    private static List<Example> examples(Invocation call, TestCollection collection) throws IOException {
        int grade = call.number("grade", 2);
        return Measured.of(collection, Typed.language(call)).certainties().entrySet().stream()
                .map(each -> new Example(each.getValue(), fits(collection, each.getKey(), grade)))
                .toList();
    }

    private static boolean fits(TestCollection collection, String query, int grade) {
        return collection.judgements().getOrDefault(query, Map.of()).values().stream()
                .anyMatch(one -> one >= grade);
    }

    private static void say(Invocation call, String key, List<Example> examples, double[] chances) {
        double[] fitting = chances(examples, chances, true);
        double[] others = chances(examples, chances, false);
        double enough = fitting[(int) (WRONGLY * fitting.length)];
        long refused = IntStream.range(0, others.length)
                .filter(i -> others[i] < enough)
                .count();
        call.say(key, "area", area(fitting, others), "enough", enough, "refused", refused, "all", others.length);
    }

    private static double[] chances(List<Example> examples, double[] chances, boolean fits) {
        return IntStream.range(0, chances.length)
                .filter(i -> examples.get(i).fits() == fits)
                .mapToDouble(i -> chances[i])
                .sorted()
                .toArray();
    }

    /** The chance that an ask that somebody fits stands above one that nobody does: the area under the ROC curve. */
    private static double area(double[] fitting, double[] others) {
        double above = 0;
        for (double one : fitting) for (double other : others) above += one > other ? 1 : one == other ? .5 : 0;
        return above / fitting.length / others.length;
    }
}
