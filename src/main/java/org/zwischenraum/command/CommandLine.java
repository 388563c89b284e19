package org.zwischenraum.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zwischenraum.settings.DataDirectory;
import org.zwischenraum.settings.Problem;

/** The way from the words that somebody typed to the exit code. */
public final class CommandLine {
    private final Class<?> application;
    private final Phrases phrases;

    private CommandLine(Class<?> application, Phrases phrases) {
        this.application = application;
        this.phrases = phrases;
    }

    /** @return 0 when the command has done its work, 2 when it was asked for wrongly, else 1 */
    public static int run(Class<?> application, String... typed) {
        return new CommandLine(application, Phrases.of(System.getenv())).run(List.of(typed));
    }

    private int run(List<String> typed) {
        try {
            return dispatch(Arguments.parse(typed, Set.of("help", "json")));
        } catch (Problem problem) {
            System.err.println(phrases.say(problem));
            return problem.exitCode();
        } catch (InterruptedException stopped) {
            return 1;
        }
    }

    private int dispatch(Arguments arguments) throws InterruptedException {
        Map<String, String> options = new LinkedHashMap<>(arguments.options());
        String data = options.containsKey("data")
                ? options.remove("data")
                : System.getenv().getOrDefault("ZWISCHENRAUM_DATA", "data");
        if (arguments.words().equals(List.of("start"))) {
            return new Start(application, phrases).run(new DataDirectory(java.nio.file.Path.of(data)), options);
        }
        throw new Problem("command.unknown", Map.of("command", String.join(" ", arguments.words())));
    }
}
