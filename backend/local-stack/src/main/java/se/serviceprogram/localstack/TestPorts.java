package se.serviceprogram.localstack;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Free ports for end-to-end tests. Those of the previous run are taken again when they are free, because Keycloak knows
 * the web address and would have to import its realm anew.
 */
final class TestPorts {

    private static final List<String> VARIABLES = List.of("PORT", "API_PORT", "KEYCLOAK_PORT", "DATABASE_PORT");

    private TestPorts() {}

    static Settings choose(Path remembered) throws IOException {
        Properties known = new Properties();
        if (Files.exists(remembered)) {
            try (Reader reader = Files.newBufferedReader(remembered)) {
                known.load(reader);
            }
        }
        if (!known.keySet().containsAll(VARIABLES) || !allFree(settings(known))) {
            List<Integer> free = Stream.generate(Port::anyFree)
                    .distinct()
                    .limit(VARIABLES.size())
                    .toList();
            for (int i = 0; i < VARIABLES.size(); i++) {
                known.setProperty(VARIABLES.get(i), free.get(i).toString());
            }
            Files.createDirectories(remembered.getParent());
            try (Writer writer = Files.newBufferedWriter(remembered)) {
                known.store(writer, "Ports of the end-to-end tests");
            }
        }
        return settings(known);
    }

    private static Settings settings(Properties ports) {
        Map<String, String> environment =
                VARIABLES.stream().collect(Collectors.toMap(variable -> variable, ports::getProperty));
        return Settings.from(environment);
    }

    private static boolean allFree(Settings settings) {
        return settings.ports().stream().allMatch(Port::isFree);
    }
}
