package se.serviceprogram.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where one stack keeps what it needs: {@code .local} for a person, a folder under {@code target} for tests. */
record StackFolder(Path path) {

    Path database() {
        return path.resolve("database");
    }

    Path keycloak() {
        return path.resolve("keycloak");
    }

    /** Files while they are read: of this stack alone, since the one of the machine may be somebody else's. */
    Path uploads() {
        return path.resolve("uploads");
    }

    Path secrets() {
        return path.resolve("secrets.properties");
    }

    Path lock() {
        return path.resolve("stack.lock");
    }

    Path log(String name) {
        return path.resolve("logs").resolve(name + ".log");
    }

    Path pids() {
        return path.resolve("pids");
    }

    /** Everything that a stack writes, but for the lock that the caller holds. */
    void empty() throws IOException {
        for (String part : List.of("database", "keycloak", "logs", "pids")) {
            delete(path.resolve(part));
        }
        Files.deleteIfExists(secrets());
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
