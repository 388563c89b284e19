package org.zwischenraum.command;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zwischenraum.settings.DataDirectory;

/**
 * Where the running program takes commands: a port of the loopback address, with a secret that stands in a file which
 * only the program's own user reads.
 */
final class Door implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Door.class);
    private static final int SECRET_BYTES = 32;
    private static final int PATIENCE_MILLIS = 10_000;

    private final DataDirectory data;
    private final Worker worker;
    private final ServerSocket socket;
    private final String secret;

    private Door(DataDirectory data, Worker worker, ServerSocket socket, String secret) {
        this.data = data;
        this.worker = worker;
        this.socket = socket;
        this.secret = secret;
    }

    static Door open(DataDirectory data, Worker worker) {
        try {
            ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
            Door door = new Door(data, worker, socket, randomSecret());
            door.writeSign();
            Thread.ofVirtual().name("door").start(door::listen);
            return door;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Takes away the sign that a killed program left. The caller holds the lock. */
    static void removeSign(DataDirectory data) {
        try {
            Files.deleteIfExists(data.door());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public void close() {
        removeSign(data);
        try {
            socket.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String randomSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void writeSign() throws IOException {
        Path next = data.door().resolveSibling("door.next");
        Files.deleteIfExists(next);
        Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(next, socket.getLocalPort() + " " + secret);
        Files.move(next, data.door(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket visitor = socket.accept();
                Thread.ofVirtual().name("command").start(() -> serve(visitor));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket visitor) {
        try (visitor) {
            visitor.setSoTimeout(PATIENCE_MILLIS);
            DataInputStream from = new DataInputStream(visitor.getInputStream());
            if (!isSecret(from.readUTF())) {
                return;
            }
            DataOutputStream to = new DataOutputStream(new BufferedOutputStream(visitor.getOutputStream()));
            Call call = Call.read(from, data);
            visitor.setSoTimeout(0);
            Wire wire = new Wire(from, to);
            wire.exit(worker.run(call, wire));
        } catch (IOException | UncheckedIOException gone) {
            log.debug("A caller left before the answer", gone);
        }
    }

    private boolean isSecret(String said) {
        return MessageDigest.isEqual(said.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }
}
