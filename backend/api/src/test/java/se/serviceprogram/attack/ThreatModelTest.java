package se.serviceprogram.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.NamedTests;

/** docs/threat-model.md names a test for every attack, and each of them exists. */
class ThreatModelTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d+) \\| ([STRIDE]) \\| (.+) \\| (.+) \\| (.+) \\|$");

    private final List<MatchResult> rows = NamedTests.matches(ROW, NamedTests.read("docs/threat-model.md"));

    @Test
    void everyAttackHasATestOrSaysThatItHasNoneYet() {
        assertThat(rows).allSatisfy(row -> assertThat(row.group(5))
                .as("attack " + row.group(1))
                .containsPattern(NamedTests.JAVA.pattern() + "|" + NamedTests.TYPESCRIPT.pattern() + "|^not yet: "));
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
        var tests = new NamedTests();
        rows.forEach(row -> tests.assertExist(row.group(5)));
    }
}
