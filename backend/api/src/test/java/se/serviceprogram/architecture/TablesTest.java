package se.serviceprogram.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which room's SQL names which table: each keeps to its own, but for what is listed here with its reason. */
class TablesTest {

    private static final Path SOURCES = Path.of("src/main/java/se/serviceprogram");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** Codes and names that no room owns and nobody changes. */
    private static final List<String> REFERENCE_DATA = List.of("region", "municipality");

    private static final Map<String, String> ROOMS = Map.ofEntries(
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
            entry("service_point", "actor"),
            entry("source", "support"),
            entry("support_decision", "support"),
            entry("support_form", "support"),
            entry("support_form_alias", "support"),
            entry("unknown_organisation", "actor"));

    /**
     * Where one statement must see two rooms. Names of actors: a list sorts and finds by them. The plan that a measure is in
     * decides whether it is published; what is published stands in {@code access} (ADR 021).
     */
    private static final List<String> ACROSS = List.of("measure action_plan", "support actor");

    @Test
    void everyTableBelongsToARoom() {
        var created = texts(MIGRATIONS)
                .flatMap(sql ->
                        Pattern.compile("(?m)^create table (\\w+)").matcher(sql).results())
                .map(found -> found.group(1))
                .filter(table -> !REFERENCE_DATA.contains(table));
        assertThat(created).containsExactlyInAnyOrderElementsOf(ROOMS.keySet());
        assertThat(ROOMS.values())
                .allSatisfy(room -> assertThat(SOURCES.resolve(room)).isDirectory());
    }

    @Test
    void roomsKeepToTheirOwnTables() {
        var across = new TreeSet<String>();
        var named = Pattern.compile("\\b(?:from|join|into|update|delete from)\\s+(\\w+)");
        for (var room : new TreeSet<>(ROOMS.values())) {
            texts(SOURCES.resolve(room))
                    .map(TablesTest::withoutComments)
                    .flatMap(code -> named.matcher(code).results())
                    .map(found -> found.group(1))
                    .filter(table -> !ROOMS.getOrDefault(table, room).equals(room))
                    .forEach(table -> across.add(room + " " + table));
        }
        assertThat(across).containsExactlyElementsOf(ACROSS);
    }

    private static String withoutComments(String code) {
        return code.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
    }

    private static Stream<String> texts(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(TablesTest::text).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
