package org.zwischenraum.expertise;

import java.io.IOException;
import org.springframework.stereotype.Component;
import org.zwischenraum.command.Command;
import org.zwischenraum.command.Invocation;
import org.zwischenraum.command.Usage;

/** Reads everybody's lines anew, should one doubt what was made of them. */
@Component
@Usage(name = "index rebuild", help = "expertise.help.index")
class IndexCommand implements Command {
    private final LineKeeper keeper;

    IndexCommand(LineKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public int run(Invocation call) throws IOException {
        call.say("expertise.indexed", "people", keeper.rebuild());
        return 0;
    }
}
