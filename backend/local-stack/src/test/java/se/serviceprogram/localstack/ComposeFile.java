package se.serviceprogram.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** {@code docker-compose.yml} as the tests ask for it. */
record ComposeFile(Map<String, Object> root) {

    static ComposeFile read(Path file) throws IOException {
        return new ComposeFile(new Yaml().load(Files.readString(file)));
    }

    static ComposeFile ofTheRepository() {
        return new ComposeFile(new Yaml().load(RepositoryText.text("docker-compose.yml")));
    }

    @SuppressWarnings("unchecked")
    Map<String, Map<String, Object>> services() {
        return (Map<String, Map<String, Object>>) root.get("services");
    }

    /** What is named beside the services: networks, volumes. */
    @SuppressWarnings("unchecked")
    Set<String> names(String kind) {
        return ((Map<String, Object>) root.get(kind)).keySet();
    }

    String image(String service) {
        return text(service, "image");
    }

    /** What stands for a key; one that is missing is an error. */
    String text(String service, String key) {
        return services().get(service).get(key).toString();
    }

    @SuppressWarnings("unchecked")
    Map<String, String> environment(String service) {
        Map<String, Object> values =
                (Map<String, Object>) services().get(service).getOrDefault("environment", Map.of());
        return values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString(), (a, b) -> a, TreeMap::new));
    }

    /** What is asked of a service to know whether it works, in one line. */
    @SuppressWarnings("unchecked")
    String healthCheck(String service) {
        return String.join(" ", (List<String>) map(service, "healthcheck").get("test"));
    }

    /** Whom a service waits for, and what those must be by then. */
    Map<String, String> waitsFor(String service) {
        return map(service, "depends_on").entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        other -> ((Map<?, ?>) other.getValue()).get("condition").toString()));
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> map(String service, String key) {
        return (Map<String, Object>) services().get(service).getOrDefault(key, Map.of());
    }

    @SuppressWarnings("unchecked")
    List<String> list(String service, String key) {
        return (List<String>) services().get(service).getOrDefault(key, List.of());
    }

    /** The megabytes that files in a service's folder in memory may take. */
    int room(String service, String folder) {
        return list(service, "tmpfs").stream()
                .filter(one -> one.startsWith(folder + ":"))
                .map(one -> RepositoryText.megabytes(RepositoryText.first("size=(\\w+)", one)))
                .findFirst()
                .orElseThrow();
    }

    /** Files of the repository that a service sees: their path here and their path there. */
    Map<String, String> mountedFiles(String service) {
        return list(service, "volumes").stream()
                .filter(volume -> volume.startsWith("./"))
                .map(volume -> volume.split(":"))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
