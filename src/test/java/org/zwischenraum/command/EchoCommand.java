package org.zwischenraum.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.zwischenraum.settings.Problem;

/** For tests: copies a file and says what it was told. */
@Usage(
        name = "echo twice",
        options = {"--word WORD", "[--loud]"},
        file = "FILE",
        direction = Usage.Direction.READ,
        help = "command.help.start")
final class EchoCommand implements Command {
    @Override
    public int run(Invocation invocation) throws IOException {
        String word = invocation.option("word");
        if (word.equals("problem")) {
            throw new Problem("command.noData", Map.of("path", "here"));
        }
        try (InputStream in = invocation.in()) {
            invocation.print(word + " " + in.readAllBytes().length + (invocation.has("loud") ? "!" : ""));
        }
        invocation.warn("command.starting");
        try (OutputStream copy = invocation.file("copy")) {
            copy.write(word.getBytes());
        }
        return word.equals("fail") ? 1 : 0;
    }
}
