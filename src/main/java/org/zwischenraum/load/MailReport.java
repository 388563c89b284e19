package org.zwischenraum.load;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zwischenraum.command.Invocation;

/**
 * What the benchmark of letters found.
 *
 * @param quiet pages while no letter is written
 * @param written how many weekly letters had something to tell
 * @param megabytes of memory, program and database
 */
record MailReport(
        BenchMailCommand.Plan plan, LoadRound quiet, Posting weekly, Posting bare, long written, long megabytes)
        implements Report {
    @Override
    public void say(Invocation to) {
        plan.population().say(to, "load.mail.house");
        to.say("load.mail.weekly", spoken(weekly));
        to.say("load.mail.bare", spoken(bare));
        to.say("load.mail.told", "written", written);
        to.say(
                "load.mail.pages",
                "p50",
                weekly.pages().millis(.5),
                "p99",
                weekly.pages().millis(.99));
        to.say(
                "load.mail.barePages",
                "p50",
                bare.pages().millis(.5),
                "p99",
                bare.pages().millis(.99));
        to.say("load.mail.quiet", "p50", quiet.millis(.5), "p99", quiet.millis(.99));
        to.say("load.pages.memory", "megabytes", megabytes);
    }

    @Override
    public Map<String, Object> figures() {
        Map<String, Object> all = new LinkedHashMap<>();
        plan.population().tell(all);
        all.put("processors", Runtime.getRuntime().availableProcessors());
        all.put("weekly", figures(weekly));
        all.put("bare", figures(bare));
        all.put("lettersWithSomethingToTell", written);
        all.put("quietPages", quiet.figures("perSecond"));
        all.put("megabytes", megabytes);
        return all;
    }

    private static Object[] spoken(Posting posting) {
        return new Object[] {
            "letters",
            posting.letters(),
            "written",
            posting.written(),
            "sent",
            posting.sent(),
            "cpu",
            perLetter(posting)
        };
    }

    private static double perLetter(Posting posting) {
        return (double) posting.cpu() / posting.letters();
    }

    private static Map<String, Object> figures(Posting posting) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("letters", posting.letters());
        figures.put("writtenSeconds", posting.written());
        figures.put("sentSeconds", posting.sent());
        figures.put("cpuMillisPerLetter", perLetter(posting));
        figures.put("pages", posting.pages().figures("perSecond"));
        return figures;
    }
}
