package org.zwischenraum.live;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.zwischenraum.house.Visitor;

/** The open page of a visitor, as far as its WebSocket goes. */
public final class Window implements WebSocket.Listener {
    public static final String CLOSED = "closed";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final StringBuilder begun = new StringBuilder();
    private final ByteArrayOutputStream bytesBegun = new ByteArrayOutputStream();
    private final WebSocket socket;

    public Window(String address, Visitor visitor, String origin) {
        socket = HTTP.newWebSocketBuilder()
                .header("Cookie", "zw=" + visitor.cookie("zw"))
                .header("Origin", origin)
                .buildAsync(URI.create(address.replace("http", "ws") + "/live"), this)
                .join();
    }

    public Window say(String words) {
        socket.sendText(words, true).join();
        return this;
    }

    /** What it is told next, within ten seconds. */
    public String hear() {
        try {
            return String.valueOf(heard.poll(10, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    boolean heardNothing() {
        return heard.isEmpty();
    }

    public void close() {
        socket.abort();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        begun.append(part);
        if (last) {
            heard.add(begun.toString());
            begun.setLength(0);
        }
        from.request(1);
        return null;
    }

    /** Pieces come in UTF-8. */
    @Override
    public CompletionStage<?> onBinary(WebSocket from, ByteBuffer part, boolean last) {
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        bytesBegun.writeBytes(bytes);
        if (last) {
            heard.add(bytesBegun.toString(StandardCharsets.UTF_8));
            bytesBegun.reset();
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        heard.add(CLOSED);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        heard.add(CLOSED);
    }
}
