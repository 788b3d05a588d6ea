package se.serviceprogram.localstack;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A process of the stack, with its log. Its number is noted in a file, so that a killed stack's child is found. */
final class ChildProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final String name;
    private final Process process;
    private final Optional<LogFile> log;
    private final Path pidFile;

    private ChildProcess(String name, Process process, Optional<LogFile> log, Path pidFile) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.pidFile = pidFile;
    }

    /** Started with a log of its own. */
    static ChildProcess logged(
            String name, List<String> command, Map<String, String> environment, Path directory, StackFolder folder)
            throws IOException {
        LogFile log = LogFile.fresh(folder.log(name));
        ProcessBuilder builder = builder(command, environment, directory)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.path().toFile()));
        return start(name, builder, Optional.of(log), folder.pids().resolve(name));
    }

    /**
     * Writing to the terminal, for development. The keyboard is not theirs: a child that reads it, as Quarkus does, gets
     * Ctrl-C as a letter, and ends alone.
     */
    static ChildProcess onTerminal(
            String name, List<String> command, Map<String, String> environment, Path directory, StackFolder folder)
            throws IOException {
        return start(
                name,
                builder(command, environment, directory)
                        .redirectOutput(Redirect.INHERIT)
                        .redirectError(Redirect.INHERIT),
                Optional.empty(),
                folder.pids().resolve(name));
    }

    /** Ctrl-C reaches every process of the terminal: the children ignore it and are stopped in order instead. */
    private static ProcessBuilder builder(List<String> command, Map<String, String> environment, Path directory) {
        List<String> shielded = new ArrayList<>(List.of("sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
        shielded.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(shielded).directory(directory.toFile());
        builder.environment().putAll(environment);
        return builder;
    }

    private static ChildProcess start(String name, ProcessBuilder builder, Optional<LogFile> log, Path pidFile)
            throws IOException {
        Process process = builder.start();
        Files.createDirectories(pidFile.getParent());
        Files.writeString(pidFile, process.pid() + " " + startOf(process.toHandle()));
        return new ChildProcess(name, process, log, pidFile);
    }

    static String startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    static void end(ProcessHandle handle) {
        List<ProcessHandle> family = new ArrayList<>(handle.descendants().toList());
        family.add(handle);
        handle.destroy();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (family.stream().anyMatch(ProcessHandle::isAlive) && Instant.now().isBefore(deadline)) {
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        family.forEach(ProcessHandle::destroyForcibly);
    }

    String name() {
        return name;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void whenEnded(Runnable action) {
        var _ = process.onExit().thenRun(action);
    }

    /** What to tell about a child that ended or does not answer. */
    String story() {
        String end = process.isAlive() ? "does not answer" : ending(process.exitValue());
        return log.map(file -> file.lastLines() + "\n\n").orElse("")
                + name
                + " " + end + "."
                + log.map(file -> " Its log is " + file.path() + ".").orElse("");
    }

    /** As shells tell it: above 128 the number of a signal is added. */
    static String ending(int exitValue) {
        return exitValue > 128
                ? "was ended by signal " + (exitValue - 128)
                : "ended by itself with exit code " + exitValue;
    }

    @Override
    public void close() throws IOException {
        end(process.toHandle());
        Files.deleteIfExists(pidFile);
    }
}
