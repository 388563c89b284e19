package org.zwischenraum.database;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.zwischenraum.settings.Problem;

/** Locks a stream for those whose keys are named, in the format age; whoever has one of the keys opens it. */
public final class Envelope {
    private static final byte[] BEGINNING = "age-encryption.org/v1".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 1 << 16;

    private Envelope() {}

    /** Where to write what is to be locked; the file is whole only when this stream was closed. */
    public static OutputStream lock(OutputStream out, List<String> recipients) throws IOException {
        try {
            List<RecipientStanzaWriter> writers = new ArrayList<>();
            for (String recipient : recipients) {
                writers.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient));
            }
            return new BufferedOutputStream(
                    Channels.newOutputStream(new StandardEncryptingChannelFactory()
                            .newEncryptingChannel(Channels.newChannel(out), writers)),
                    BUFFER);
        } catch (GeneralSecurityException wrongRecipient) {
            throw new Problem("database.wrongRecipient", Map.of(), wrongRecipient);
        }
    }

    /** What was locked. A changed or missing byte is an {@link IOException} while reading. */
    public static InputStream open(InputStream in, String identity) throws IOException {
        try {
            var reader = X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity);
            return new BufferedInputStream(
                    Channels.newInputStream(new StandardDecryptingChannelFactory()
                            .newDecryptingChannel(Channels.newChannel(in), List.of(reader))),
                    BUFFER);
        } catch (GeneralSecurityException notForThisKey) {
            throw new Problem("database.wrongKey", Map.of(), notForThisKey);
        }
    }

    /** Whether a file is locked, by its first bytes. */
    static boolean isLocked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(BEGINNING.length), BEGINNING);
        }
    }
}
