package org.zwischenraum.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.zwischenraum.command.LocalDoor;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.house.HouseTest;

/** A mail server hands mail over to a command, on its standard input or as a file. */
@HouseTest
@WithDatabase(settings = {"mail-from=haus@haus.example", "reply-address=post@haus.example"})
class ReceiveCommandTest extends AnsweringByMail {
    @TempDir
    Path directory;

    @Autowired
    ApplicationContext context;

    @Test
    void whatItIsHandedIsWrittenOnce() {
        String mail = mail("", "Ja, gern!");
        assertThat(pipe(mail).out()).contains("Übernommen");
        LocalDoor.Result again = pipe(mail);
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("Nichts für das Haus");
        assertThat(said().split("Ja, gern!", -1)).hasSize(2);
    }

    @Test
    void whatIsNotTakenIsNoMistakeOfTheMailServer() {
        LocalDoor.Result refused = pipe(mail("", "Ich").replace(email("mira"), "mallory@example.net"));
        assertThat(refused.exit()).isZero();
        assertThat(refused.out()).contains("Nicht übernommen").doesNotContain("mallory");
        assertThat(pipe("").exit()).isZero();
    }

    @Test
    void aFileWillDoAndAHugeOneIsReadToItsEnd() throws Exception {
        Files.writeString(directory.resolve("mail.eml"), mail("", "Aus einer Datei"));
        assertThat(type("receive", "mail.eml").exit()).isZero();
        assertThat(said()).contains("Aus einer Datei");
        String huge = mail(
                "Content-Type: multipart/mixed; boundary=x\r\n",
                "--x\r\n\r\nGroß\r\n--x\r\n\r\n" + "x".repeat(9 << 20));
        assertThat(pipe(huge).exit()).isZero();
        assertThat(said()).doesNotContain("Groß");
        assertThat(refusalsTo(email("mira"))).singleElement().asString().contains("zu lang");
    }

    private LocalDoor.Result pipe(String mail) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(ReplyTest.bytes(mail)));
        try {
            return type("receive");
        } finally {
            System.setIn(before);
        }
    }

    private LocalDoor.Result type(String... typed) {
        try (LocalDoor door = new LocalDoor(directory, context)) {
            return door.type(typed);
        }
    }
}
