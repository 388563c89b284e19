package org.zwischenraum.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;

/** The way from the words that somebody typed to the exit code. */
public final class CommandLine {
    private final Class<?> application;
    private final Texts texts = new Texts();
    private final Vocabulary vocabulary = Vocabulary.find();
    private final Language language = Speech.language(System.getenv());
    private final Words words = texts.in(language);
    private final PrintStream out = System.out;

    private CommandLine(Class<?> application) {
        this.application = application;
    }

    /**
     * Does what was typed.
     *
     * @param application the class that Spring starts from
     * @return 0 when the command has done its work, 2 when it was asked for wrongly, else 1
     */
    public static int run(Class<?> application, String... typed) {
        return new CommandLine(application).run(List.of(typed));
    }

    private int run(List<String> typed) {
        try {
            return dispatch(typed);
        } catch (Problem problem) {
            System.err.println(Speech.say(words, problem));
            return problem.exitCode();
        } catch (Exception bug) {
            Optional<Problem> problem = problemBehind(bug);
            if (problem.isPresent()) {
                System.err.println(Speech.say(words, problem.get()));
                return problem.get().exitCode();
            }
            LoggerFactory.getLogger(CommandLine.class).error("The command failed", bug);
            System.err.println(words.say("command.bug"));
            return 1;
        }
    }

    /** Spring wraps what a bean throws while it starts. */
    private static Optional<Problem> problemBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(Problem.class::isInstance)
                .map(Problem.class::cast)
                .findFirst();
    }

    private int dispatch(List<String> typed) throws Exception {
        List<String> said =
                typed.stream().takeWhile(word -> !word.startsWith("--")).toList();
        if (said.isEmpty() || said.equals(List.of("help"))) {
            return helpForAll(typed);
        }
        Wording wording = vocabulary
                .called(said)
                .orElseThrow(() -> new WrongCall("command.unknown", Map.of("command", String.join(" ", said))));
        return typed.contains("--help") ? helpFor(wording) : run(wording, typed);
    }

    private int run(Wording wording, List<String> typed) throws Exception {
        Call call = CallReader.read(wording, typed, place(wording), language);
        LocalTerminal terminal = new LocalTerminal(call, wording.usage().direction(), out, System.err);
        try {
            return terminal.finish(run(wording, call, terminal));
        } finally {
            terminal.finish(1);
        }
    }

    private int run(Wording wording, Call call, LocalTerminal terminal) throws Exception {
        if (Command.class.isAssignableFrom(wording.type())) {
            return new Visit(application, texts, wording, call, terminal).run();
        }
        Invocation invocation = new Invocation(call, terminal, texts);
        Object made = wording.make();
        return made instanceof Site site ? site.run(application, invocation) : ((Errand) made).run(invocation);
    }

    private static CallReader.Place place(Wording wording) throws java.io.IOException {
        Map<String, String> environment = System.getenv();
        Path from = Path.of(environment.getOrDefault("ZWISCHENRAUM_CALLED_FROM", ""));
        Path home = Path.of(environment.getOrDefault("ZWISCHENRAUM_HOME", from.toString()));
        if (wording.type() == DemoCommand.class) {
            return new CallReader.Place(from, Files.createTempDirectory("zwischenraum-demo"));
        }
        return new CallReader.Place(
                from,
                Path.of(environment.getOrDefault(
                        "ZWISCHENRAUM_DATA", home.resolve("data").toString())));
    }

    private int helpForAll(List<String> typed) {
        out.println(words.say("command.help.all"));
        vocabulary.wordings().stream()
                .filter(wording -> !wording.usage().hidden())
                .forEach(this::helpInList);
        return typed.isEmpty() ? 2 : 0;
    }

    private void helpInList(Wording wording) {
        out.println();
        out.println("  " + wording.line());
        out.println("      " + words.say(wording.usage().help()));
    }

    private int helpFor(Wording wording) {
        out.println(wording.line());
        out.println(words.say(wording.usage().help()));
        out.println(words.say("command.help.everywhere"));
        return 0;
    }
}
