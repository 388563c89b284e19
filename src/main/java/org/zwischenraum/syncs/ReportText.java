package org.zwischenraum.syncs;

import org.zwischenraum.text.Words;

/** What came of a list, as a text. */
record ReportText(Words words) {
    String of(Run.Report report, int people) {
        StringBuilder text = new StringBuilder(words.say("syncs.report.people", "count", people)).append('\n');
        if (report.isEmpty()) text.append(words.say("syncs.nothing")).append('\n');
        for (Change change : report.changes())
            text.append("- ").append(line(change)).append('\n');
        for (Roll.Fault fault : report.rejected())
            text.append(words.say(
                            "syncs.report.rejected",
                            "line",
                            fault.line(),
                            "why",
                            words.say(fault.key(), "value", fault.value())))
                    .append('\n');
        return text.toString();
    }

    private String line(Change change) {
        String what = words.of("syncs.what", change.what());
        String values = change.before().isEmpty() && change.now().isEmpty()
                ? ""
                : ": " + change.before() + " → " + change.now();
        return change.name() + ": " + what + values;
    }
}
