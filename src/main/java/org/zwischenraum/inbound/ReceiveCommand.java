package org.zwischenraum.inbound;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import org.zwischenraum.command.Command;
import org.zwischenraum.command.Invocation;
import org.zwischenraum.command.Usage;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.settings.Settings;

/** Takes one mail from a mail server, which writes it to standard input. */
@Component
@Usage(name = "receive", file = "[FILE]", direction = Usage.Direction.READ, help = "inbound.command.receive")
class ReceiveCommand implements Command {
    private final Settings settings;
    private final MailReader reader;
    private final Reception reception;

    ReceiveCommand(Settings settings, MailReader reader, Reception reception) {
        this.settings = settings;
        this.reader = reader;
        this.reception = reception;
    }

    /** 0 also for what is not for the house: a mail server that is told of an error answers to whoever sent it. */
    @Override
    public int run(Invocation invocation) throws IOException {
        if (settings.replies().isEmpty()) throw new Problem("inbound.command.notSet");
        try (InputStream in = invocation.in()) {
            Incoming mail = reader.read(in);
            in.transferTo(java.io.OutputStream.nullOutputStream());
            invocation.say(
                    switch (reception.take(mail)) {
                        case WRITTEN -> "inbound.command.written";
                        case REFUSED -> "inbound.command.refused";
                        case BOUNCE -> "inbound.command.bounce";
                        case NOT_OURS -> "inbound.command.notOurs";
                    });
            return 0;
        } catch (MessagingException unreadable) {
            throw new Problem("inbound.command.unreadable", java.util.Map.of(), unreadable);
        }
    }
}
