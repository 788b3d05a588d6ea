package se.serviceprogram.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/threat-model.md names a test for every attack, and each of them exists. */
class ThreatModelTest {

    private static final Path REPOSITORY = Path.of("../..");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d+) \\| ([STRIDE]) \\| (.+) \\| (.+) \\| (.+) \\|$");
    private static final Pattern JAVA = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
    private static final Pattern TYPESCRIPT = Pattern.compile("`(\\w+\\.test\\.tsx?): ([^`]+)`");

    private final List<MatchResult> rows = matches(ROW, read(REPOSITORY.resolve("docs/threat-model.md")));

    @Test
    void everyAttackHasATestOrSaysThatItHasNoneYet() {
        assertThat(rows).allSatisfy(row -> assertThat(row.group(5))
                .as("attack " + row.group(1))
                .containsPattern(JAVA.pattern() + "|" + TYPESCRIPT.pattern() + "|^not yet: "));
    }

    @Test
    void attacksAreNumberedAndOfEveryKind() {
        for (var number = 0; number < rows.size(); number++) {
            assertThat(rows.get(number).group(1)).isEqualTo(String.valueOf(number + 1));
        }
        assertThat(rows.stream().map(row -> row.group(2)).distinct())
                .containsExactlyInAnyOrder("S", "T", "R", "I", "D", "E");
        assertThat(rows.stream()
                        .filter(row -> !row.group(5).startsWith("not yet"))
                        .count())
                .isGreaterThanOrEqualTo(20);
    }

    @Test
    void everyTestThatIsNamedExists() {
        var classes = files("backend", "Test.java");
        var scripts = files("frontend/src", ".test.ts");
        scripts.putAll(files("frontend/src", ".test.tsx"));
        for (var row : rows) {
            matches(JAVA, row.group(5)).forEach(named -> assertThat(classes.get(named.group(1) + ".java"))
                    .as(named.group())
                    .isNotNull()
                    .containsPattern("@(Test|ParameterizedTest)[\\s\\S]*void " + named.group(2) + "\\("));
            matches(TYPESCRIPT, row.group(5)).forEach(named -> assertThat(scripts.get(named.group(1)))
                    .as(named.group())
                    .isNotNull()
                    .contains(named.group(2)));
        }
    }

    /** Contents by file name. */
    private static Map<String, String> files(String folder, String ending) {
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

    private static List<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
