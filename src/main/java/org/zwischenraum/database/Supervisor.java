package org.zwischenraum.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the server running: starts it, starts it again when it dies, stops it when asked. Its thread lives as long as the
 * program, because the system tells the server to stop when the thread ends that started it.
 */
final class Supervisor implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(Supervisor.class);
    private static final int TRIES = 3;
    private static final long STOP_SECONDS = 60;

    private final Cluster cluster;
    private final Durability durability;
    private final Leftovers leftovers;
    private volatile @Nullable Process server;
    private volatile int port;
    private volatile boolean ready;
    private volatile boolean stopping;
    private volatile boolean gaveUp;

    Supervisor(Cluster cluster, Durability durability) {
        this.cluster = cluster;
        this.durability = durability;
        this.leftovers = new Leftovers(cluster.directory());
    }

    void begin() {
        Thread.ofPlatform().daemon().name("database").start(this);
    }

    @Override
    public void run() {
        int failures = 0;
        while (!stopping && !gaveUp) {
            runOnce();
            failures = ready ? 0 : failures + 1;
            gaveUp = failures >= TRIES;
        }
    }

    /** The port while the server that listens there is the one that we started. */
    Optional<Integer> port() {
        Process current = server;
        boolean ours = current != null
                && current.isAlive()
                && leftovers.writtenPid().filter(pid -> pid == current.pid()).isPresent();
        return ours ? Optional.of(port) : Optional.empty();
    }

    boolean gaveUp() {
        return gaveUp;
    }

    /** From now on the port stays, and the server is started again whenever it dies. */
    void markReady() {
        ready = true;
    }

    /** Stops the server as an orderly shutdown that does not wait for clients. */
    void stop() {
        stopping = true;
        Process current = server;
        if (current == null) {
            return;
        }
        Leftovers.signal("-INT", current.toHandle());
        try {
            if (!current.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                current.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void runOnce() {
        try {
            leftovers.end();
            Process started = start();
            server = started;
            if (stopping) {
                stop();
            }
            int exit = started.waitFor();
            if (!stopping) {
                log.warn("The database server ended unexpectedly ({}); it is started again", exit);
            }
        } catch (IOException failure) {
            log.error("The database server cannot be started", failure);
            pause();
        } catch (InterruptedException ending) {
            stopping = true;
        }
    }

    private Process start() throws IOException {
        if (!ready) {
            port = freePort();
        }
        return Cluster.builder(cluster.serve(port, durability), cluster.log().toFile())
                .start();
    }

    private void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException ending) {
            stopping = true;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
