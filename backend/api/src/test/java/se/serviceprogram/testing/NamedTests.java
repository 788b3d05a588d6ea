package se.serviceprogram.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Pages of docs that name tests, as {@code XTest.method} or {@code x.test.ts: title}; and whether those exist. */
public final class NamedTests {

    public static final Path REPOSITORY = Path.of("../..");
    public static final Pattern JAVA = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
    public static final Pattern TYPESCRIPT = Pattern.compile("`(\\w+\\.test\\.tsx?): ([^`]+)`");

    private final Map<String, String> classes = files("backend", "Test.java");
    private final Map<String, String> scripts = files("frontend/src", ".test.ts");

    public NamedTests() {
        scripts.putAll(files("frontend/src", ".test.tsx"));
    }

    /** Fails for a test that a text names and that is not there. */
    public void assertExist(String text) {
        matches(JAVA, text).forEach(named -> assertThat(classes.get(named.group(1) + ".java"))
                .as(named.group())
                .isNotNull()
                .containsPattern("@(Test|ParameterizedTest)[\\s\\S]*void " + named.group(2) + "\\("));
        matches(TYPESCRIPT, text).forEach(named -> assertThat(scripts.get(named.group(1)))
                .as(named.group())
                .isNotNull()
                .contains(named.group(2)));
    }

    public static List<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    /** A file of the repository. */
    public static String read(String file) {
        return read(REPOSITORY.resolve(file));
    }

    /** Contents by file name. */
    public static Map<String, String> files(String folder, String ending) {
        var found = new TreeMap<String, String>();
        try (var all = Files.walk(REPOSITORY.resolve(folder))) {
            all.filter(file ->
                            file.toString().endsWith(ending) && !file.toString().contains("/target/"))
                    .forEach(file -> found.put(file.getFileName().toString(), read(file)));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
