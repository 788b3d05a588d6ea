package se.serviceprogram.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.NamedTests;

/** docs/api-profile.md has every rule of the profile once, and what it names to show them exists. */
class ApiProfilePageTest {

    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| ([A-Z]{3})\\.(\\d{2}) \\| (SKALL|SKALL INTE|BÖR|BÖR INTE|KAN) \\| (\\S+) \\| (.+) \\| (.+) \\|$");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern OWN_RULE = Pattern.compile("(?m)^ {2}((?!own-|ufn-depth)[a-z0-9-]+):$");
    private static final Pattern RELATION =
            Pattern.compile("(?:\\.related\\(|\\.when\\([^\";]*?|new Link\\()\\s*\"([a-z-]+)\"|\\bpage\\(\"([a-z]+)\"");

    /** How many rules each area of the profile has. */
    private static final Map<String, Integer> RULES = Map.ofEntries(
            Map.entry("DOK", 23),
            Map.entry("DOT", 4),
            Map.entry("RES", 6),
            Map.entry("UFN", 8),
            Map.entry("MOG", 3),
            Map.entry("SAK", 33),
            Map.entry("AME", 6),
            Map.entry("ARQ", 5),
            Map.entry("ARP", 3),
            Map.entry("FEL", 2),
            Map.entry("CAC", 1),
            Map.entry("VER", 19),
            Map.entry("FNS", 13),
            Map.entry("HYP", 19),
            Map.entry("WEB", 6),
            Map.entry("SPA", 7),
            Map.entry("FOR", 1));

    private final String page = NamedTests.read("docs/api-profile.md");
    private final String linter = NamedTests.read(".spectral.yaml").split("(?m)^rules:$")[1];
    private final List<MatchResult> rows = NamedTests.matches(ROW, page);

    @Test
    void everyRuleOfTheProfileIsThereOnce() {
        assertThat(rows).extracting(row -> row.group(1) + row.group(2)).doesNotHaveDuplicates();
        assertThat(rows.stream().collect(Collectors.groupingBy(row -> row.group(1), Collectors.summingInt(row -> 1))))
                .isEqualTo(RULES);
    }

    @Test
    void everyRuleSaysWhetherItIsMetAndWhatShowsIt() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.group(4)).as(row.group()).isIn("yes", "partly", "no", "hoster", "n.a.");
            assertThat(row.group(6)).as(row.group()).matches("(`[^`]+`, )*`[^`]+`|review|hosting|not yet");
        });
    }

    @Test
    void whatShowsARuleExists() {
        var tests = new NamedTests();
        var journeys = NamedTests.files("frontend/e2e", ".spec.ts");
        for (var row : rows) {
            tests.assertExist(row.group(6));
            for (var named : NamedTests.matches(QUOTED, row.group(6))) {
                var name = named.group(1);
                if (name.endsWith(".spec.ts")) {
                    assertThat(journeys).containsKey(name);
                } else if (!name.contains(".")) {
                    assertThat(linter).contains("\n  " + name + ":\n");
                }
            }
        }
    }

    @Test
    void everyRuleOfTheLinterStandsInThePage() {
        assertThat(NamedTests.matches(OWN_RULE, linter)).hasSizeGreaterThan(40).allSatisfy(rule -> assertThat(page)
                .contains("`" + rule.group(1) + "`"));
    }

    @Test
    void everySkallThatIsNotMetWhollyIsAmongTheExceptions() {
        var exceptions = page.substring(page.indexOf("## Exceptions"));
        assertThat(rows)
                .filteredOn(row -> List.of("no", "partly").contains(row.group(4)))
                .allSatisfy(row -> assertThat(exceptions).contains("**" + row.group(1) + "." + row.group(2) + "**"));
    }

    @Test
    void everyRelationOfALinkIsExplained() {
        var contract = NamedTests.read("docs/contract/README.md");
        var relations = new TreeMap<String, String>();
        NamedTests.files("backend/api/src/main/java", ".java").forEach((file, text) -> NamedTests.matches(
                        RELATION, text)
                .forEach(found -> relations.put(found.group(1) == null ? found.group(2) : found.group(1), file)));
        assertThat(new TreeSet<>(relations.keySet()))
                .contains("self", "edit", "adopt", "rows", "priority-area", "figure-without-measure")
                .allSatisfy(relation -> assertThat(contract).contains("`" + relation + "`"));
    }
}
