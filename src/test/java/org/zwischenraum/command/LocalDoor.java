package org.zwischenraum.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.zwischenraum.settings.DataDirectory;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Texts;

/** The local door of a house under test, at which somebody knocks who types commands in a directory of their own. */
public final class LocalDoor implements AutoCloseable {
    private final Path directory;
    private final Texts texts;
    private final Door door;

    /** @param directory where the person stands; the door's sign goes there too */
    public LocalDoor(Path directory, ApplicationContext house) {
        this.directory = directory;
        this.texts = house.getBean(Texts.class);
        DataDirectory data = new DataDirectory(directory.resolve("data"));
        data.prepare();
        this.door = Door.open(data, new Worker(house, texts));
    }

    /** What came of a command. */
    public record Result(int exit, String out, String err) {}

    /** Types a command in German and waits for its end. */
    public Result type(String... typed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = knock(List.of(typed), new PrintStream(out, true), new PrintStream(err, true));
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private int knock(List<String> typed, PrintStream out, PrintStream err) {
        try {
            Wording wording = Vocabulary.find().called(typed).orElseThrow();
            CallReader.Place place = new CallReader.Place(directory, directory.resolve("data"));
            Call call = CallReader.read(wording, typed, place, Language.DE);
            return knock(call, new LocalTerminal(call, wording.usage().direction(), out, err));
        } catch (Problem problem) {
            err.println(Speech.say(texts.in(Language.DE), problem));
            return problem.exitCode();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static int knock(Call call, LocalTerminal terminal) throws IOException {
        try {
            return terminal.finish(new Knock(call, terminal).run());
        } finally {
            terminal.finish(1);
        }
    }

    @Override
    public void close() {
        door.close();
    }
}
