package org.zwischenraum.command;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotationUtils;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.text.Texts;

/** Does commands inside the program and turns every outcome into an exit code. */
record Worker(ApplicationContext context, Texts texts) {
    private static final Logger log = LoggerFactory.getLogger(Worker.class);

    int run(Call call, Terminal terminal) {
        try {
            Command command = find(call.command())
                    .orElseThrow(() -> new Problem("command.unknown", Map.of("command", call.command())));
            return command.run(new Invocation(call, terminal, texts));
        } catch (UncheckedIOException gone) {
            throw gone;
        } catch (Problem problem) {
            terminal.err(Speech.say(texts.in(call.language()), problem));
            return problem.exitCode();
        } catch (Exception bug) {
            log.error("The command {} failed", call.command(), bug);
            terminal.err(texts.say(call.language(), "command.bug"));
            return 1;
        }
    }

    private Optional<Command> find(String name) {
        return context.getBeansOfType(Command.class).values().stream()
                .filter(command -> nameOf(command).equals(name))
                .findFirst();
    }

    private static String nameOf(Command command) {
        Usage usage = AnnotationUtils.findAnnotation(command.getClass(), Usage.class);
        return usage == null ? "" : usage.name();
    }
}
