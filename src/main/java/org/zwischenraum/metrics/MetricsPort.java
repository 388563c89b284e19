package org.zwischenraum.metrics;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.settings.Settings;

/** Gives the figures to whoever asks on this machine: {@code http://127.0.0.1:PORT/metrics}, in Prometheus' words. */
@Component
@ConditionalOnProperty(name = "zwischenraum.serving", matchIfMissing = true)
class MetricsPort implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(MetricsPort.class);

    private final Settings settings;
    private final PrometheusMeterRegistry registry;
    private @Nullable HttpServer server;

    MetricsPort(Settings settings, PrometheusMeterRegistry registry) {
        this.settings = settings;
        this.registry = registry;
    }

    @Override
    public void start() {
        if (!settings.metrics()) {
            return;
        }
        try {
            server = open(settings.metricsPort().orElse(nextPort()));
        } catch (IOException taken) {
            refuseOrGoWithout(taken);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    Optional<Integer> port() {
        return Optional.ofNullable(server).map(running -> running.getAddress().getPort());
    }

    private int nextPort() {
        return settings.port() == 0 || settings.port() == 65535 ? 0 : settings.port() + 1;
    }

    private HttpServer open(int port) throws IOException {
        HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        opened.createContext("/metrics", this::answer);
        opened.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        opened.start();
        return opened;
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] text = registry.scrape().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
        exchange.sendResponseHeaders(200, text.length);
        try (var body = exchange.getResponseBody()) {
            body.write(text);
        }
    }

    /** A port that somebody chose must be theirs; the one that we chose is not worth failing for. */
    private void refuseOrGoWithout(IOException taken) {
        if (settings.metricsPort().isPresent()) {
            throw new Problem(
                    "metrics.portTaken",
                    Map.of("port", Integer.toString(settings.metricsPort().getAsInt())),
                    taken);
        }
        log.warn("Port {} is taken, so there are no metrics; choose one with metrics-port", nextPort());
    }
}
