package se.serviceprogram.localstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The log of one child process, whose end is shown when the child does not start. */
record LogFile(Path path) {

    private static final int SHOWN = 20;

    /** A new file for this start; the previous one is replaced, so that a failure is easy to find. */
    static LogFile fresh(Path path) throws IOException {
        Files.createDirectories(path.getParent());
        Files.deleteIfExists(path);
        return new LogFile(path);
    }

    String lastLines() {
        try {
            List<String> lines = Files.exists(path)
                    ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : List.of();
            List<String> last = lines.subList(Math.max(0, lines.size() - SHOWN), lines.size());
            return "Last lines of " + path + ":\n  " + String.join("\n  ", last);
        } catch (IOException e) {
            return "Its log " + path + " cannot be read: " + e.getMessage();
        }
    }
}
