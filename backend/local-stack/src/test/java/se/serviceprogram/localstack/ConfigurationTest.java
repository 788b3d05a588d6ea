package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The configuration reference: it has every setting there is, none that there is not, and the defaults as they are. */
class ConfigurationTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path API = ROOT.resolve("backend/api/src/main");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| (yes|no) \\| (?:`(.*?)`)? ?\\| .+ \\|$");

    /** 10/8, 127/8, 172.16/12 and 192.168/16, or a part of one; and this machine in IPv6. */
    private static final Pattern PRIVATE = Pattern.compile("(?:10|127)(?:\\.\\d+){3}(?:/(?:[89]|[12]\\d|3[0-2]))?"
            + "|172\\.(?:1[6-9]|2\\d|3[01])(?:\\.\\d+){2}(?:/(?:1[2-9]|2\\d|3[0-2]))?"
            + "|192\\.168(?:\\.\\d+){2}(?:/(?:1[6-9]|2\\d|3[0-2]))?"
            + "|\\[::1]");

    private record Setting(boolean mandatory, String value) {}

    private final String page = text(ROOT.resolve("docs/configuration.md"));
    private final Map<String, Setting> ofApi = settings("The API");
    private final Map<String, String> properties = properties();
    private final ComposeFile compose = compose();

    @Test
    void every_setting_of_ours_is_told_with_its_default() {
        properties.forEach((variable, value) -> {
            if (variable.startsWith("SERVICEPROGRAM_")) {
                assertThat(ofApi).containsKey(variable);
                assertThat(ofApi.get(variable)).as(variable).isEqualTo(new Setting(false, resolved(value)));
            }
        });
        assertThat(ofApi.keySet()).containsAll(inCode());
    }

    @Test
    void what_is_told_of_ours_exists() {
        Set<String> known = new TreeSet<>(properties.keySet());
        known.addAll(inCode());
        assertThat(known)
                .containsAll(ofApi.keySet().stream()
                        .filter(variable -> variable.startsWith("SERVICEPROGRAM_"))
                        .toList());
    }

    @Test
    void what_is_told_of_quarkus_has_the_default_that_we_give_it() {
        ofApi.forEach((variable, setting) -> {
            if (properties.containsKey(variable)) {
                assertThat(setting.value()).as(variable).isEqualTo(resolved(properties.get(variable)));
            }
        });
    }

    @Test
    void containers_are_told_what_is_mandatory_and_nothing_that_the_page_does_not_tell() {
        String manifest = text(ROOT.resolve("docs/kubernetes/api.yaml"));
        Set<String> mandatory = mandatory(ofApi);
        assertThat(mandatory).isNotEmpty();
        assertThat(compose.environment("api").keySet()).containsAll(mandatory);
        assertThat(ofApi.keySet()).containsAll(compose.environment("api").keySet());
        assertThat(inManifest(manifest)).containsAll(mandatory);
        assertThat(ofApi.keySet()).containsAll(inManifest(manifest));

        Map<String, Setting> ofWeb = settings("The web server");
        assertThat(compose.environment("web").keySet()).isEqualTo(ofWeb.keySet());
        assertThat(inManifest(text(ROOT.resolve("docs/kubernetes/web.yaml")))).isEqualTo(ofWeb.keySet());
    }

    /** The script that the web image starts with says what is mandatory and what a default is. */
    @Test
    void the_web_server_asks_for_what_is_told() {
        String script = text(ROOT.resolve("frontend/nginx/10-origins.envsh"));
        Map<String, Setting> asked = new TreeMap<>();
        for (MatchResult variable : matches("\\$\\{([A-Z_]+):([?-])([^}]*)}", script)) {
            asked.put(variable.group(1), new Setting(variable.group(2).equals("?"), variable.group(3)));
        }
        assertThat(asked).hasSize(4).isEqualTo(settings("The web server"));
        assertThat(compose.environment("web"))
                .containsEntry("TRUSTED_PROXIES", asked.get("TRUSTED_PROXIES").value());
    }

    /** Quarkus takes what is no address for a name, ::1 without brackets too, and asks for it at every call. */
    @Test
    void trusted_web_servers_are_addresses_and_no_names() {
        String variable = "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES";
        for (String value : List.of(
                properties.get(variable), compose.environment("api").get(variable), inCluster("api.yaml", variable))) {
            assertThat(value.split(",")).allMatch(one -> one.matches("[\\d.]+(/\\d+)?|\\[[\\da-f:]+](/\\d+)?"));
        }
    }

    /** Whoever is trusted can say any address for its own, so never what the whole world calls from. */
    @Test
    void only_private_networks_are_trusted_to_tell_the_callers_address() {
        String ofApi = "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES";
        for (String value : List.of(
                properties.get(ofApi),
                compose.environment("api").get(ofApi),
                compose.environment("web").get("TRUSTED_PROXIES"),
                inCluster("api.yaml", ofApi),
                inCluster("web.yaml", "TRUSTED_PROXIES"))) {
            assertThat(value.split(",")).allMatch(one -> PRIVATE.matcher(one).matches());
        }
        assertThat("0.0.0.0/0,10.0.0.0/7,172.0.0.0/8,8.8.8.8,[::]/0".split(","))
                .noneMatch(one -> PRIVATE.matcher(one).matches());
    }

    @Test
    void variables_of_the_compose_file_are_told_with_what_they_are_when_left_out() {
        String file = text(ROOT.resolve("docker-compose.yml"));
        Map<String, Setting> told = settings("The compose file");
        Map<String, Setting> used = new TreeMap<>();
        for (MatchResult variable : matches("\\$\\{([A-Z_]+):([?-])([^}]*)}", file)) {
            boolean mandatory = variable.group(2).equals("?");
            used.put(variable.group(1), new Setting(mandatory, mandatory ? "" : variable.group(3)));
        }
        assertThat(told).isEqualTo(used);
    }

    private Map<String, Setting> settings(String heading) {
        String start = "## " + heading + "\n";
        assertThat(page).contains(start);
        String section = page.substring(page.indexOf(start) + start.length()).split("\n## ")[0];
        Map<String, Setting> found = new TreeMap<>();
        ROW.matcher(section)
                .results()
                .forEach(row -> found.put(
                        row.group(1),
                        new Setting(row.group(2).equals("yes"), row.group(3) == null ? "" : row.group(3))));
        assertThat(section.lines().filter(line -> line.startsWith("| `"))).hasSameSizeAs(found.keySet());
        return found;
    }

    private static Set<String> mandatory(Map<String, Setting> settings) {
        return settings.entrySet().stream()
                .filter(setting -> setting.getValue().mandatory())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** But for the namespace, which the cluster tells and the address of the API is made of. */
    private static Set<String> inManifest(String manifest) {
        return matches("- \\{?name: ([A-Z_]+)", manifest).stream()
                .map(variable -> variable.group(1))
                .filter(variable -> !variable.equals("NAMESPACE"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the code asks for of ours, in whichever way: every text in it that is one of our settings' names. */
    private static Set<String> inCode() {
        try (Stream<Path> files = Files.walk(API.resolve("java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> matches("\"(serviceprogram\\.[a-z.-]+)\"", text(file)).stream())
                    .map(property -> variable(property.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> properties() {
        Properties read = new Properties();
        try {
            read.load(new StringReader(text(API.resolve("resources/application.properties"))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> found = new TreeMap<>();
        read.stringPropertyNames().stream()
                .filter(name -> !name.startsWith("%"))
                .forEach(name -> found.put(variable(name), read.getProperty(name)));
        return found;
    }

    private static String resolved(String value) {
        return value.replace("${quarkus.http.port}", "8080");
    }

    private static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static ComposeFile compose() {
        try {
            return ComposeFile.read(ROOT.resolve("docker-compose.yml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String inCluster(String manifest, String variable) {
        return matches("\\{name: " + variable + ", value: (\\S+)}", text(ROOT.resolve("docs/kubernetes/" + manifest)))
                .getFirst()
                .group(1);
    }

    private static List<MatchResult> matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
