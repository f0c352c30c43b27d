package org.tamga;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import io.quarkus.arc.Arc;

/** The packaged application as its user starts it, the jar or the native binary, whichever was built: processes with a data directory. */
public final class Packaged implements AutoCloseable {

    private static final Path BUILT = Path.of("target/quarkus-artifact.properties");
    private static final long PATIENCE_IN_SECONDS = 120;

    private final Path directory;
    private final List<Process> started = new ArrayList<>();

    /** @param directory where data and logs are */
    public Packaged(Path directory) {
        this.directory = directory;
    }

    /** Starts it on that port, with settings of the form {@code -Dname=value}. */
    public Process start(int port, String... settings) throws IOException {
        var all = new ArrayList<>(List.of("-Dtamga.data-directory=" + directory.resolve("data"), "-Dquarkus.http.port=" + port));
        all.addAll(List.of(settings));
        return run(all, List.of());
    }

    /** Has it do what the arguments say. */
    public Process command(String... arguments) throws IOException {
        return run(List.of(), List.of(arguments));
    }

    private Process run(List<String> settings, List<String> arguments) throws IOException {
        var command = command(settings);
        command.addAll(arguments);
        var log = directory.resolve("log-" + started.size() + ".txt");
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        started.add(process);
        return process;
    }

    /** What starts it, with these settings; arguments may follow. */
    static List<String> command(List<String> settings) throws IOException {
        var program = BUILT.resolveSibling(built().getProperty("path")).toAbsolutePath().toString();
        var command = new ArrayList<String>();
        if (isNative()) {
            command.add(program);
            command.addAll(settings);
        } else {
            command.addAll(java());
            command.addAll(settings);
            command.addAll(List.of("-jar", program));
        }
        return command;
    }

    /** Whether that is what tests ask, not an application in their own process. */
    public static boolean isAsked() {
        return Arc.container() == null || !Arc.container().isRunning();
    }

    /** This JDK's java, without the second compiler: what is started here ends before that would pay. */
    public static List<String> java() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1");
    }

    /** Whether it is the native binary that was built. */
    public static boolean isNative() throws IOException {
        return built().getProperty("type").equals("native");
    }

    private static Properties built() throws IOException {
        var built = new Properties();
        try (var file = Files.newBufferedReader(BUILT)) {
            built.load(file);
        }
        return built;
    }

    /** What it has printed. */
    public String output(Process process) {
        try {
            return Files.readString(directory.resolve("log-" + started.indexOf(process) + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it says that it is ready, and gives what it has printed. */
    public String untilReady(Process process) throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        while (!output(process).contains("Tamga is ready")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("It did not start:\n" + output(process));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return output(process);
    }

    /** Waits until it has ended, and gives its exit code. */
    public int ended(Process process) throws InterruptedException {
        if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("It did not end:\n" + output(process));
        }
        return process.exitValue();
    }

    /** Tells it to stop, and waits until it has. */
    public int stop(Process process) throws InterruptedException {
        process.destroy();
        return ended(process);
    }

    @Override
    public void close() {
        started.forEach(Process::destroyForcibly);
    }

    /**
     * One at which nobody listens. Those that the system gives by itself are left out, on Linux from 32768 on: until it is listened at, the next
     * connection of anybody could have it.
     */
    public static int freePort() throws IOException {
        while (true) {
            var port = ThreadLocalRandom.current().nextInt(10_000, 32_768);
            try (var socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // Another one.
            }
        }
    }
}
