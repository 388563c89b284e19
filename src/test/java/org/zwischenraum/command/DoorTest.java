package org.zwischenraum.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import org.zwischenraum.settings.DataDirectory;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Texts;

class DoorTest {
    @TempDir
    Path directory;

    final Texts texts = new Texts();
    final Wording echo = new Wording(EchoCommand.class.getAnnotation(Usage.class), EchoCommand.class);
    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();
    DataDirectory data;
    Door door;

    @BeforeEach
    void open() throws IOException {
        data = new DataDirectory(directory.resolve("data"));
        data.prepare();
        Files.write(directory.resolve("letter.bin"), new byte[300_000]);
        GenericApplicationContext context = new GenericApplicationContext();
        context.registerBean(EchoCommand.class);
        context.refresh();
        door = Door.open(data, new Worker(context, texts));
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void aCommandIsDoneByTheProgramWithTheFilesOfItsCaller() throws Exception {
        assertThat(run("--word", "hello", "--loud")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("hello 300000!\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("Startet …\n");
        assertThat(directory.resolve("letter.bin")).hasContent("hello");
    }

    @Test
    void whatFailsLeavesNoFileAndSaysWhyInTheLanguageOfItsCaller() throws Exception {
        assertThat(run("--word", "fail")).isEqualTo(1);
        assertThat(Files.size(directory.resolve("letter.bin"))).isEqualTo(300_000);
        assertThat(run("--word", "problem")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("nenne das Datenverzeichnis");
        assertThat(directory.resolve("letter.bin.part")).doesNotExist();
    }

    @Test
    void onlyTheOwnerReadsTheSecretAndNobodyEntersWithout() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.door())))
                .isEqualTo("rw-------");
        Files.writeString(data.door(), Files.readString(data.door()).split(" ")[0] + " guessed");
        assertThatThrownBy(() -> run("--word", "hello")).isInstanceOf(Problem.class);
        assertThat(out.size()).isZero();
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        refuse("command.unknownOption", "echo", "twice", "x", "--word", "a", "--shout");
        refuse("command.optionMissing", "echo", "twice", "x");
        refuse("command.valueMissing", "echo", "twice", "x", "--word");
        refuse("command.wrongWords", "echo", "twice", "--word", "a");
        assertThat(Vocabulary.find().called(List.of("echo"))).isEmpty();
        assertThat(Vocabulary.find().called(List.of("echo", "twice", "x"))).isPresent();
    }

    @Test
    void theLanguageIsThatOfTheEnvironment() {
        assertThat(Speech.language(java.util.Map.of("LANG", "es_ES.UTF-8"))).isEqualTo(Language.ES);
        assertThat(Speech.language(java.util.Map.of("LANG", "es_ES.UTF-8", "LC_ALL", "de_AT.UTF-8")))
                .isEqualTo(Language.DE);
        assertThat(Speech.language(java.util.Map.of("LANG", "C.UTF-8"))).isEqualTo(Language.EN);
    }

    private void refuse(String key, String... typed) {
        assertThatThrownBy(() -> call(typed))
                .isInstanceOfSatisfying(
                        WrongCall.class, wrong -> assertThat(wrong.key()).isEqualTo(key));
    }

    private int run(String... options) throws Exception {
        Call call = call(java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("echo", "twice", "letter.bin"), java.util.Arrays.stream(options))
                .toArray(String[]::new));
        LocalTerminal terminal =
                new LocalTerminal(call, Usage.Direction.READ, new PrintStream(out, true), new PrintStream(err, true));
        try {
            return terminal.finish(new Knock(call, terminal).run());
        } finally {
            terminal.finish(1);
        }
    }

    private Call call(String... typed) {
        CallReader.Place place = new CallReader.Place(directory, directory.resolve("data"));
        return CallReader.read(echo, List.of(typed), place, Language.DE);
    }
}
