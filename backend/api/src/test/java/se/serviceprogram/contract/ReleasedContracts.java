package se.serviceprogram.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The contracts as they were released: a copy for each version, {@code 1.0.0.yaml}, in one folder. */
final class ReleasedContracts {

    private static final Pattern NAME = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)\\.yaml");

    private ReleasedContracts() {}

    /** The newest of a major version; another major version has its own address and owes the older nothing. */
    static Optional<JsonNode> newest(Path folder, int major) {
        try (var files = Files.list(folder)) {
            return files.flatMap(
                            file -> NAME.matcher(file.getFileName().toString()).results())
                    .filter(name -> part(name, 1) == major)
                    .max(Comparator.<MatchResult>comparingInt(name -> part(name, 2))
                            .thenComparingInt(name -> part(name, 3)))
                    .map(name -> read(folder.resolve(name.group())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int part(MatchResult name, int group) {
        return Integer.parseInt(name.group(group));
    }

    private static JsonNode read(Path file) {
        try {
            return new YAMLMapper().readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
