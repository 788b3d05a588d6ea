package se.serviceprogram.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL server that outlived its stack because the stack was killed with SIGKILL. Only one stack at a time uses
 * a data directory, so a server that still runs on it is ours to stop. A stale {@code postmaster.pid} without a
 * process is left to PostgreSQL, which recovers by itself.
 */
final class LeftoverServer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private LeftoverServer() {}

    static void stop(Path dataDirectory) {
        Optional<ProcessHandle> leftover = running(dataDirectory);
        if (leftover.isEmpty()) {
            return;
        }
        ProcessHandle server = leftover.get();
        Console.say(
                "A PostgreSQL server (process " + server.pid() + ") was left by a run that was killed: stopping it.");
        interrupt(server.pid());
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new StackException(
                    "PostgreSQL process " + server.pid()
                            + " was left by an earlier run and does not stop. Stop it with: kill -INT " + server.pid(),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while stopping PostgreSQL.", e);
        }
    }

    /** The server that runs on a data directory, whoever started it. */
    static Optional<ProcessHandle> running(Path dataDirectory) {
        Path pidFile = dataDirectory.resolve("postmaster.pid");
        try {
            if (!Files.exists(pidFile)) {
                return Optional.empty();
            }
            long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            // The number may by now belong to anyone: only a postgres is taken for ours.
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.info().command().orElse("").endsWith("/postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown; SIGTERM, which Java would send, waits for every client to leave. */
    private static void interrupt(long pid) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
