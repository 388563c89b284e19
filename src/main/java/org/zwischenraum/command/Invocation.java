package org.zwischenraum.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.zwischenraum.settings.DataDirectory;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;

/** One call of a command: what was typed, by whom in which language, and where answers go. */
public final class Invocation {
    private final Call call;
    private final Terminal terminal;
    private final Words words;

    Invocation(Call call, Terminal terminal, Texts texts) {
        this.call = call;
        this.terminal = terminal;
        this.words = texts.in(call.language());
    }

    public Language language() {
        return call.language();
    }

    public Words words() {
        return words;
    }

    /** An option that the usage demands. */
    public String option(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("not demanded by the usage: " + name));
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(call.options().get(name));
    }

    /** A whole number; {@code usual} where none was given. */
    public int number(String name, int usual) {
        return find(name).map(Integer::parseInt).orElse(usual);
    }

    /** Whether a switch such as {@code --json} was given. */
    public boolean has(String name) {
        return call.options().containsKey(name);
    }

    /** The data directory that the caller means. */
    public DataDirectory data() {
        return call.data();
    }

    /** Options that are settings, for errands that read them. */
    public Map<String, String> settings() {
        return call.settings();
    }

    /** Whether the caller named a file or directory, where the usage lets them leave it out. */
    public boolean hasFile() {
        return !call.file().isEmpty();
    }

    /** The path that the caller named; only errands may open it themselves. */
    public Path path() {
        return Path.of(call.file());
    }

    /** The content of the file that the caller named. */
    public InputStream in() throws IOException {
        return terminal.in();
    }

    /**
     * The file that the caller named, or one in the directory that they named. It takes its place when the command ends
     * with 0; otherwise nothing is left.
     *
     * @param name a plain file name; means nothing when the usage writes one file
     */
    public OutputStream file(String name) throws IOException {
        return terminal.file(name);
    }

    /** A line of the answer as it is: data, JSON. */
    public void print(String line) {
        terminal.out(line);
    }

    /** A sentence of the answer. */
    public void say(String key, Object... pairs) {
        terminal.out(words.say(key, pairs));
    }

    /** A sentence beside the answer, on standard error. */
    public void warn(String key, Object... pairs) {
        terminal.err(words.say(key, pairs));
    }
}
