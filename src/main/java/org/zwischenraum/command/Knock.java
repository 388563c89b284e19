package org.zwischenraum.command;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.zwischenraum.settings.Problem;

/** The caller's side of the {@link Door}. */
final class Knock {
    private static final int PIECE = 1 << 16;

    private final Call call;
    private final LocalTerminal terminal;

    Knock(Call call, LocalTerminal terminal) {
        this.call = call;
        this.terminal = terminal;
    }

    /** Whether a program has put up its sign. */
    static boolean isDoorThere(Call call) {
        return Files.exists(call.data().door());
    }

    int run() throws IOException {
        String[] sign = readSign();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(sign[0]))) {
            DataOutputStream to = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
            to.writeUTF(sign[1]);
            call.write(to);
            to.flush();
            return listen(new DataInputStream(new BufferedInputStream(socket.getInputStream())), to);
        } catch (java.io.EOFException | java.net.SocketException ended) {
            throw new Problem("command.programStopped", Map.of(), ended);
        }
    }

    private String[] readSign() {
        try {
            return Files.readString(call.data().door()).split(" ");
        } catch (IOException cause) {
            throw new Problem(
                    "command.doorNotReadable", Map.of("path", call.data().path().toString()), cause);
        }
    }

    private int listen(DataInputStream from, DataOutputStream to) throws IOException {
        OutputStream file = OutputStream.nullOutputStream();
        while (true) {
            int kind = from.readUnsignedByte();
            byte[] bytes = from.readNBytes(from.readInt());
            switch (kind) {
                case Wire.OUT -> terminal.out(text(bytes));
                case Wire.ERR -> terminal.err(text(bytes));
                case Wire.OPEN -> {
                    file.close();
                    file = terminal.file(text(bytes));
                }
                case Wire.CONTENT -> file.write(bytes);
                case Wire.READ -> sendFile(to);
                case Wire.EXIT -> {
                    file.close();
                    return bytes[0];
                }
                default -> throw new IOException("unknown frame " + kind);
            }
        }
    }

    private void sendFile(DataOutputStream to) throws IOException {
        try (InputStream file = terminal.in()) {
            byte[] piece = new byte[PIECE];
            for (int length = file.read(piece); length > 0; length = file.read(piece)) {
                to.writeInt(length);
                to.write(piece, 0, length);
            }
        }
        to.writeInt(0);
        to.flush();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
