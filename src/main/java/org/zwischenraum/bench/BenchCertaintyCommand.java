package org.zwischenraum.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.zwischenraum.bench.CertaintyModel.Example;
import org.zwischenraum.command.Errand;
import org.zwischenraum.command.Invocation;
import org.zwischenraum.command.Usage;
import org.zwischenraum.matching.Certainty;

/** Learns how sure is sure enough from asks of which is known whether anybody fits: {@link CertaintyModel}. */
@Usage(
        name = "bench certainty",
        options = {"--docs FILE", "--queries FILE", "--qrels FILE", "[--language de|en|es|mixed]", "[--grade N]", "[--seed N]"},
        begins = true,
        help = "bench.help.certainty")
final class BenchCertaintyCommand implements Errand {
    private static final double WRONGLY = .05;

    @Override
    public int run(Invocation call) throws IOException {
        TestCollection collection = Typed.collection(call);
        Map<String, Certainty> found =
                Measured.of(collection, Typed.language(call)).certainties();
        int grade = Typed.number(call, "grade", 2);
        List<Example> examples = found.entrySet().stream()
                .map(each -> new Example(each.getValue(), fits(collection, each.getKey(), grade)))
                .toList();
        CertaintyModel model = new CertaintyModel(examples);
        call.say("bench.certainty.model", "answers", model.answers(), "clear", model.clear(), "base", model.base());
        say(call, "bench.certainty.seen", examples, examples.stream()
                .mapToDouble(one -> model.chance(one.certainty()))
                .toArray());
        say(call, "bench.certainty.heldOut", examples,
                CertaintyModel.heldOut(examples, Typed.number(call, "seed", 1)));
        return 0;
    }

    private static boolean fits(TestCollection collection, String query, int grade) {
        return collection.judgements().getOrDefault(query, Map.of()).values().stream().anyMatch(one -> one >= grade);
    }

    private static void say(Invocation call, String key, List<Example> examples, double[] chances) {
        double[] fitting = chances(examples, chances, true);
        double[] others = chances(examples, chances, false);
        double enough = fitting[(int) (WRONGLY * fitting.length)];
        long refused = IntStream.range(0, others.length).filter(i -> others[i] < enough).count();
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
