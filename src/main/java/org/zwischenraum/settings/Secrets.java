package org.zwischenraum.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * Random secrets that only this server knows, in a file that only its user reads. After a rotation the one before still
 * opens what it sealed, until the next rotation.
 */
public final class Secrets {
    private static final int BYTES = 32;

    private final Path file;
    private volatile List<byte[]> known;

    private Secrets(Path file, List<byte[]> known) {
        this.file = file;
        this.known = known;
    }

    /** Reads the secrets of a data directory, making them when there are none. */
    public static Secrets in(DataDirectory data) {
        Path file = data.secrets();
        if (Files.exists(file)) {
            return new Secrets(file, read(file));
        }
        Secrets secrets = new Secrets(file, List.of(random()));
        secrets.write();
        return secrets;
    }

    /** The key to seal with now, 32 bytes, different for each purpose. */
    public byte[] key(String purpose) {
        return derive(known.getFirst(), purpose);
    }

    /** The keys that may have sealed something still valid; the present one first. */
    public List<byte[]> keys(String purpose) {
        return known.stream().map(secret -> derive(secret, purpose)).toList();
    }

    /**
     * What proves that this house has written something.
     *
     * @param length of the seal in bytes, from 10 to 32
     */
    public Seal seal(String purpose, int length) {
        return new Seal(this, purpose, length);
    }

    /** From now on seals with a new secret; what the one before the present one sealed is worthless. */
    public synchronized void rotate() {
        known = Stream.of(random(), known.getFirst()).toList();
        write();
    }

    private static List<byte[]> read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(Base64.getDecoder()::decode).toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void write() {
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.deleteIfExists(next);
            Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(
                    next,
                    known.stream().map(Base64.getEncoder()::encodeToString).toList());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static byte[] random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static byte[] derive(byte[] secret, String purpose) {
        return Hmac.sha256(secret, purpose.getBytes(StandardCharsets.UTF_8));
    }
}
