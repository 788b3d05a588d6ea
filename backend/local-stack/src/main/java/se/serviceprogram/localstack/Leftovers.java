package se.serviceprogram.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Stops what a killed stack left running: first the children, then the database they use. */
final class Leftovers {

    private Leftovers() {}

    static void stop(StackFolder folder) throws IOException {
        for (Path pidFile : notes(folder.pids())) {
            Optional<ProcessHandle> leftover = find(pidFile);
            if (leftover.isPresent()) {
                Console.say("Process " + leftover.get().pid() + " (" + pidFile.getFileName()
                        + ") was left by a run that was killed: stopping it.");
                ChildProcess.end(leftover.get());
            }
            Files.deleteIfExists(pidFile);
        }
        LeftoverServer.stop(folder.database());
    }

    private static List<Path> notes(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Numbers are used again: only the process that started at the noted time is ours. */
    private static Optional<ProcessHandle> find(Path pidFile) throws IOException {
        String[] noted = Files.readString(pidFile).strip().split(" ");
        if (noted.length != 2 || !noted[0].matches("\\d+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(noted[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> ChildProcess.startOf(process).equals(noted[1]));
    }
}
