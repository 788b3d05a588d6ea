package se.serviceprogram.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the standard publiccode.yml, version 0, demands of such a file, but for what only a reader can judge. */
final class PublicCode {

    private static final Path LISTS = Path.of("src/test/resources/publiccode");
    private static final Set<String> KEYS = words("publiccodeYmlVersion name applicationSuite url landingURL isBasedOn"
            + " softwareVersion releaseDate logo monochromeLogo organisation inputTypes outputTypes platforms categories"
            + " usedBy fundedBy roadmap developmentStatus softwareType intendedAudience description legal maintenance"
            + " localisation dependsOn");
    private static final List<String> MANDATORY = List.of(
            "publiccodeYmlVersion",
            "name",
            "url",
            "platforms",
            "categories",
            "developmentStatus",
            "softwareType",
            "description",
            "legal/license",
            "maintenance/type",
            "localisation/localisationReady",
            "localisation/availableLanguages");
    private static final Map<String, Set<String>> ONE_OF = Map.of(
            "publiccodeYmlVersion", words("0 0.2 0.2.0 0.2.1 0.2.2 0.3 0.3.0 0.4 0.4.0 0.5 0.5.0"),
            "developmentStatus", words("concept development beta stable obsolete"),
            "softwareType",
                    words("standalone/mobile standalone/iot standalone/desktop standalone/web standalone/backend"
                            + " standalone/other addon library configurationFiles"),
            "maintenance/type", words("internal contract community none"));

    private final Map<String, Object> file;
    private final List<String> faults = new ArrayList<>();

    private PublicCode(Map<String, Object> file) {
        this.file = file;
    }

    /** What is wrong with such a file; nothing when it is as the standard has it. */
    static List<String> faults(Map<String, Object> file) throws IOException {
        PublicCode one = new PublicCode(file);
        one.keys();
        one.lists();
        one.descriptions();
        one.release();
        return one.faults;
    }

    private void keys() {
        file.keySet().stream().filter(key -> !KEYS.contains(key)).forEach(key -> faults.add("unknown: " + key));
        MANDATORY.stream().filter(key -> at(key).isEmpty()).forEach(key -> faults.add("missing: " + key));
        if (Set.of("internal", "community").contains(text("maintenance/type"))
                && all("maintenance/contacts").isEmpty()) {
            faults.add("missing: maintenance/contacts");
        }
        // The source code's repository, without sign-in.
        if (!text("url").matches("https://[^/]+/.+\\.git")) {
            faults.add("no repository: " + text("url"));
        }
    }

    private void lists() throws IOException {
        ONE_OF.forEach((key, allowed) -> {
            if (!allowed.contains(text(key))) {
                faults.add(key + ": " + text(key));
            }
        });
        notIn(listed("categories"), "categories");
        notIn(listed("scopes"), "intendedAudience/scope");
        all("intendedAudience/countries").stream()
                .filter(country -> !country.matches("[a-z]{2}"))
                .forEach(country -> faults.add("country: " + country));
        all("localisation/availableLanguages").stream()
                .filter(language -> !language.matches("[a-z]{2,3}(-[A-Za-z0-9]+)*"))
                .forEach(language -> faults.add("language: " + language));
    }

    @SuppressWarnings("unchecked")
    private void descriptions() {
        if (at("description").orElse("") instanceof Map<?, ?> languages) {
            languages.forEach((language, description) -> {
                var told = (Map<String, Object>) description;
                length(language + "/shortDescription", told.get("shortDescription"), 1, 150);
                length(language + "/longDescription", told.get("longDescription"), 150, 10_000);
                if (!(told.get("features") instanceof List<?> features) || features.isEmpty()) {
                    faults.add("missing: " + language + "/features");
                }
            });
        }
    }

    /** The version is the latest stable one, or left out. */
    private void release() {
        if (text("softwareVersion").matches("(?i).*(snapshot|alpha|beta|rc).*")) {
            faults.add("not released: " + text("softwareVersion"));
        }
        if (file.containsKey("releaseDate") && !text("releaseDate").matches("\\d{4}-\\d{2}-\\d{2}")) {
            faults.add("releaseDate: " + text("releaseDate"));
        }
    }

    private void length(String key, Object value, int least, int most) {
        int length = value == null ? 0 : value.toString().strip().length();
        if (length < least || length > most) {
            faults.add(key + " has " + length + " characters");
        }
    }

    private void notIn(Set<String> allowed, String key) {
        all(key).stream().filter(one -> !allowed.contains(one)).forEach(one -> faults.add(key + ": " + one));
    }

    private Optional<Object> at(String path) {
        Optional<Object> found = Optional.of(file);
        for (String key : path.split("/")) {
            found = found.map(section -> section instanceof Map<?, ?> map ? map.get(key) : null);
        }
        return found;
    }

    private String text(String path) {
        return at(path).map(Object::toString).orElse("");
    }

    private List<String> all(String path) {
        return at(path).orElse(List.of()) instanceof Collection<?> found
                ? found.stream().map(Object::toString).toList()
                : List.of();
    }

    private static Set<String> listed(String name) throws IOException {
        return Files.readAllLines(LISTS.resolve(name + ".txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
