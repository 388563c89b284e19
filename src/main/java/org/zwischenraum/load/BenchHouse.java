package org.zwischenraum.load;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.zwischenraum.settings.Problem;

/** The program under test, in a process of its own, started exactly as this one was. */
final class BenchHouse implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private final Process process;
    private final int port;
    private final Path log;
    private final Duration start;

    private BenchHouse(Process process, int port, Path log, Duration start) {
        this.process = process;
        this.port = port;
        this.log = log;
        this.start = start;
    }

    /** @param properties as {@code name=value}, beside the one that lets it be measured */
    static BenchHouse start(Path data, List<String> properties) throws IOException, InterruptedException {
        int port = freePort();
        Path log = Files.createTempFile("zwischenraum-bench", ".log");
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command(data, port, properties))
                .redirectOutput(log.toFile())
                .redirectErrorStream(true)
                .start();
        awaitHealth(process, port, log, began);
        return new BenchHouse(process, port, log, Duration.ofNanos(System.nanoTime() - began));
    }

    /** Waits until the program has written this file. */
    void await(Path file) throws InterruptedException {
        while (Files.notExists(file)) {
            if (!process.isAlive()) throw notStarted(log);
            Thread.sleep(100);
        }
    }

    int port() {
        return port;
    }

    /** From the start of the process to its first healthy answer. */
    Duration startTime() {
        return start;
    }

    /** Megabytes of memory that the program and its database hold, each shared page counted once; 0 where Linux is not. */
    long megabytes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                        .mapToLong(one -> kilobytes(one.pid()))
                        .sum()
                / 1024;
    }

    /** Processor time that the program and its database have used. */
    Duration cpu() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        Files.deleteIfExists(log);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Does another command of the program in a process of its own. */
    static void command(Object... words) throws IOException, InterruptedException {
        List<String> command = java();
        command.addAll(program());
        for (Object word : words) command.add(word.toString());
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) throw new Problem("load.commandFailed", Map.of("command", words[0]));
    }

    private static List<String> java() {
        List<String> java = new ArrayList<>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        return java;
    }

    private static List<String> command(Path data, int port, List<String> properties) {
        List<String> command = java();
        command.add("-Dzwischenraum.bench=true");
        properties.forEach(property -> command.add("-D" + property));
        command.addAll(program());
        command.addAll(List.of("start", "--data", data.toString(), "--port", Integer.toString(port)));
        command.addAll(List.of("--address", "127.0.0.1", "--metrics-port", "0", "--backup-at", "off"));
        return command;
    }

    /** The jar or class with which this process began. */
    private static List<String> program() {
        String main = System.getProperty("sun.java.command").split(" ")[0];
        return main.endsWith(".jar")
                ? List.of("-jar", main)
                : List.of("-cp", System.getProperty("java.class.path"), main);
    }

    private static void awaitHealth(Process process, int port, Path log, long began)
            throws IOException, InterruptedException {
        while (!isHealthy(port)) {
            boolean tooLong = System.nanoTime() - began > LONGEST_START.toNanos();
            if (tooLong || !process.isAlive()) throw notStarted(log);
            Thread.sleep(15);
        }
    }

    /** The log stays, because it says why. */
    private static Problem notStarted(Path log) {
        return new Problem("load.notStarted", Map.of("log", log));
    }

    private static boolean isHealthy(int port) throws IOException {
        try {
            HttpURLConnection asked = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + "/health").toURL().openConnection();
            return asked.getResponseCode() == 200;
        } catch (java.net.ConnectException notYet) {
            return false;
        }
    }

    /** The proportional set size of a process (proc(5), smaps_rollup). */
    private static long kilobytes(long pid) {
        File rollup = new File("/proc/" + pid + "/smaps_rollup");
        try (Stream<String> lines = Files.lines(rollup.toPath())) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }
}
