package org.zwischenraum.bench;

import java.io.IOException;
import java.util.List;
import org.zwischenraum.bench.Gender.Form;
import org.zwischenraum.command.Errand;
import org.zwischenraum.command.Invocation;
import org.zwischenraum.command.Usage;

/** Measures whether a person is found as well by the masculine as by the feminine form of what they are: {@link Gender}. */
@Usage(
        name = "bench gender",
        options = {"--titles FILE", "[--language de|es|mixed]", "[--asks N]"},
        begins = true,
        help = "bench.help.gender")
final class BenchGenderCommand implements Errand {
    private static final int ASKS = 500;

    @Override
    public int run(Invocation call) throws IOException {
        List<Gender.Title> titles = Gender.read(Typed.file(call.option("titles")));
        Gender gender = new Gender(titles, Typed.language(call), call.number("asks", ASKS));
        double same = gender.found(Form.MASCULINE, Form.MASCULINE);
        double asked = gender.found(Form.FEMININE, Form.MASCULINE);
        double offered = gender.found(Form.MASCULINE, Form.FEMININE);
        double both = gender.found(Form.FEMININE, Form.FEMININE);
        call.say("bench.gender.titles", "count", titles.size());
        call.say("bench.gender.found", "mm", same, "fm", asked, "mf", offered, "ff", both);
        call.say("bench.gender.asking", "masculine", Math.abs(same - asked), "feminine", Math.abs(offered - both));
        call.say("bench.gender.offering", "masculine", Math.abs(same - offered), "feminine", Math.abs(asked - both));
        return 0;
    }
}
