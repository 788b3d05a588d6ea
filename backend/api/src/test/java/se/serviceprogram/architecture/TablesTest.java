package se.serviceprogram.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Which room's SQL and HQL names which table or entity: each keeps to its own, but for what is listed here with its reason. */
class TablesTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** Codes and names that no room owns and nobody changes. */
    private static final List<String> REFERENCE_DATA = List.of("region", "municipality");

    private static final Map<String, String> TABLES = Map.ofEntries(
            entry("accessibility_feedback", "feedback"),
            entry("action_plan", "plan"),
            entry("action_plan_adoption", "plan"),
            entry("activity", "activity"),
            entry("activity_participant", "activity"),
            entry("actor", "actor"),
            entry("change_log", "feed"),
            entry("change_log_chain", "feed"),
            entry("follow_up", "followup"),
            entry("follow_up_area_text", "followup"),
            entry("goal", "measure"),
            entry("import", "intake"),
            entry("import_row", "intake"),
            entry("measure", "measure"),
            entry("measure_participant", "measure"),
            entry("measure_support_form", "measure"),
            entry("personal_data_read", "actor"),
            entry("priority_area", "programme"),
            entry("programme", "programme"),
            entry("programme_adoption", "programme"),
            entry("removed_object", "removal"),
            entry("removed_row", "removal"),
            entry("service_plan", "activity"),
            entry("service_point", "actor"),
            entry("source", "support"),
            entry("support_decision", "support"),
            entry("support_form", "support"),
            entry("support_form_alias", "support"),
            entry("unknown_organisation", "actor"));

    /** Where one statement must see two rooms, and why. */
    private static final Map<String, String> ACROSS = Map.of(
            "access programme",
            "what is published stands in one place, and only of a published programme anything is (ADR 021)",
            "feed import",
            "the log tells of a file that is not applied, or of a draft, only to those whose it is (ADR 021)",
            "feed measure",
            "the same",
            "measure action_plan",
            "the plan that a measure is in decides whether it is published (ADR 021)",
            "measure actionplan",
            "the measures of a year are those of the plan's latest version, found in one statement",
            "support actor",
            "a list sorts and finds by the names of organisations, and an import compares with them");

    @Test
    void everyTableBelongsToARoom() {
        var created = SourceCode.files(MIGRATIONS)
                .map(SourceCode::of)
                .flatMap(sql -> Pattern.compile("(?mi)^create table (\\w+)")
                        .matcher(sql.code())
                        .results())
                .map(found -> found.group(1))
                .filter(table -> !REFERENCE_DATA.contains(table));
        assertThat(created).containsExactlyInAnyOrderElementsOf(TABLES.keySet());
        assertThat(SourceCode.features()).containsAll(TABLES.values());
    }

    /** Associations between entities ({@code join m.actionPlan}) are no names of tables: rooms may hold those (ADR 003). */
    @Test
    void roomsKeepToTheirOwnTables() {
        var rooms = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        rooms.putAll(TABLES);
        SourceCode.main()
                .filter(file ->
                        Pattern.compile("(?m)^@Entity").matcher(file.code()).find())
                .filter(file -> !REFERENCE_DATA.contains(file.name().toLowerCase(Locale.ROOT)))
                .forEach(entity -> rooms.put(entity.name(), entity.room()));
        var across = new TreeSet<String>();
        SourceCode.main().forEach(file -> file.texts().stream()
                .flatMap(text -> NamedTables.in(text).stream())
                .filter(table -> !rooms.getOrDefault(table, file.room()).equals(file.room()))
                .forEach(table -> across.add(file.room() + " " + table)));
        assertThat(rooms).hasSizeGreaterThan(TABLES.size() + 10);
        assertThat(across).containsExactlyInAnyOrderElementsOf(ACROSS.keySet());
    }

    @Test
    void tablesAreFoundInEveryKindOfStatement() {
        assertThat(NamedTables.in("SELECT * FROM Actor a, goal AS g, (select 1 from measure m) x, plan where a = 1, b"))
                .containsExactlyInAnyOrder("actor", "goal", "measure", "plan");
        assertThat(NamedTables.in("delete from ONLY actor a using (select ? as r) r, unnest(?, ?) as n (id), goal"))
                .contains("actor", "goal");
        assertThat(NamedTables.in("update Measure m set m.x = (select max(p.y) from ActionPlan p join p.programme g)"))
                .containsExactlyInAnyOrder("measure", "actionplan");
        assertThat(NamedTables.in("insert into public.\"goal\" (a, b) values (1, 2) on conflict do update set a = 2"))
                .containsExactly("goal");
        assertThat(NamedTables.in("Join LATERAL activity on true")).containsExactly("activity");
    }
}
