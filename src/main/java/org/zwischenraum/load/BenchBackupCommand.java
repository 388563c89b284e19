package org.zwischenraum.load;

import java.io.IOException;
import java.sql.SQLException;
import org.zwischenraum.command.Errand;
import org.zwischenraum.command.Invocation;
import org.zwischenraum.command.Usage;

/**
 * Measures a locked backup of a large house while people look at its pages, and its restoration; beside it, in the same
 * run, the plain copy of the same bytes to the same disk.
 */
@Usage(
        name = "bench backup",
        options = {"[--megabytes N]", "[--members N]", "[--seconds N]", "[--json]"},
        begins = true,
        help = "load.help.backup")
final class BenchBackupCommand implements Errand {
    /**
     * How large the house is.
     *
     * @param megabytes of rows and files together, a quarter of it rows
     * @param seconds how long pages are looked at while nothing else happens
     */
    record Plan(int megabytes, int members, int seconds) {}

    @Override
    public int run(Invocation call) throws IOException, InterruptedException, SQLException {
        Plan plan = new Plan(call.number("megabytes", 1000), call.number("members", 300), call.number("seconds", 20));
        try (ProvingGround ground = new ProvingGround()) {
            new BackupRun(call, plan, ground).measure().tell(call);
        }
        return 0;
    }
}
