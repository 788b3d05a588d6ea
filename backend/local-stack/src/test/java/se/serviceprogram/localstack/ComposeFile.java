package se.serviceprogram.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** {@code docker-compose.yml} as the tests ask for it. */
record ComposeFile(Map<String, Map<String, Object>> services) {

    @SuppressWarnings("unchecked")
    static ComposeFile read(Path file) throws IOException {
        Map<String, Object> root = new Yaml().load(Files.readString(file));
        return new ComposeFile((Map<String, Map<String, Object>>) root.get("services"));
    }

    String image(String service) {
        return services.get(service).get("image").toString();
    }

    @SuppressWarnings("unchecked")
    Map<String, String> environment(String service) {
        Map<String, Object> values = (Map<String, Object>) services.get(service).getOrDefault("environment", Map.of());
        return values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString(), (a, b) -> a, TreeMap::new));
    }

    /** What is asked of a service to know whether it works, in one line. */
    @SuppressWarnings("unchecked")
    String healthCheck(String service) {
        Map<String, Object> check = (Map<String, Object>) services.get(service).get("healthcheck");
        return String.join(" ", (List<String>) check.get("test"));
    }

    @SuppressWarnings("unchecked")
    List<String> list(String service, String key) {
        return (List<String>) services.get(service).getOrDefault(key, List.of());
    }

    /** Files of the repository that a service sees: their path here and their path there. */
    Map<String, String> mountedFiles(String service) {
        return list(service, "volumes").stream()
                .filter(volume -> volume.startsWith("./"))
                .map(volume -> volume.split(":"))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
