package org.zwischenraum.webhooks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A program elsewhere that listens: keeps what it hears, and answers what the test tells it to, 200 otherwise. */
final class Ear implements AutoCloseable {
    private final HttpServer server;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private volatile boolean talksWithoutEnd;
    private volatile Runnable meanwhile = () -> {};

    /** One message as it arrived. */
    record Heard(String path, String event, String delivery, String timestamp, String signature, String body) {}

    Ear() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::hear);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/in";
    }

    List<Heard> heard() {
        return heard;
    }

    Ear answers(Integer... statuses) {
        answers.addAll(List.of(statuses));
        return this;
    }

    Ear talksWithoutEnd() {
        talksWithoutEnd = true;
        return this;
    }

    /** What it does with each message before it answers. */
    Ear meanwhile(Runnable work) {
        meanwhile = work;
        return this;
    }

    private void hear(HttpExchange call) throws IOException {
        heard.add(new Heard(
                call.getRequestURI().getPath(),
                call.getRequestHeaders().getFirst("Zwischenraum-Event"),
                call.getRequestHeaders().getFirst("Zwischenraum-Delivery"),
                call.getRequestHeaders().getFirst("Zwischenraum-Timestamp"),
                call.getRequestHeaders().getFirst("Zwischenraum-Signature"),
                new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        meanwhile.run();
        call.getResponseHeaders().set("Location", "/elsewhere");
        Integer status = answers.poll();
        call.sendResponseHeaders(status == null ? 200 : status, talksWithoutEnd ? 0 : -1);
        while (talksWithoutEnd) call.getResponseBody().write(new byte[8192]);
        call.close();
    }

    @Override
    public void close() {
        talksWithoutEnd = false;
        server.stop(0);
    }
}
