package org.zwischenraum.database;

import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.util.Optional;

/**
 * What opens a locked backup, and what locks it: an X25519 identity and its recipient as age writes them
 * (https://age-encryption.org/v1). Only the recipient need be known where backups are made.
 */
public record BackupKey(String identity, String recipient) {
    private static final String SECRET = "AGE-SECRET-KEY-1";

    /** A new one. */
    public static BackupKey make() {
        try {
            KeyPair pair = new X25519KeyPairGenerator().generateKeyPair();
            return new BackupKey(text(pair.getPrivate()), text(pair.getPublic()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The identity in the text of a key file: the first line that is one. */
    public static Optional<String> identityIn(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(SECRET))
                .findFirst();
    }

    /** The text of a key file, as {@code age-keygen} writes it and {@code age} reads it. */
    public String asFile() {
        return "# public key: " + recipient + "\n" + identity + "\n";
    }

    /** Never by mistake in a log. */
    @Override
    public String toString() {
        return recipient;
    }

    private static String text(Key key) {
        return new String(key.getEncoded(), StandardCharsets.US_ASCII);
    }
}
