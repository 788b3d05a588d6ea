package se.serviceprogram.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.serviceprogram.access.World.Row;
import se.serviceprogram.testing.Contract;
import se.serviceprogram.testing.Contract.Operation;

/**
 * The hand-written who-may-do-what.csv, and the one status that each of its cells stands for. Cells for callers of the
 * region: {@code yes} any row; {@code own} rows that the caller's organisation answers for, others 403; {@code source}
 * the same by the client's source; {@code mine} others, of another source or drafts of another organisation, are not there
 * (404); {@code published} what is not is not there; {@code no} 403; {@code not-this} 403 too, to one who may the same to
 * something else; {@code hidden} 404; {@code open} without a token too. Column {@code elsewhere}, callers of another region:
 * {@code hidden} 404; {@code published} what is published when asked for by region, else 404; {@code own} they read their
 * own region; {@code creates} they add to it; {@code refers} what they would add refers to what they do not see (400);
 * {@code shared} what belongs to no region.
 */
final class AccessTable {

    /**
     * An operation, and the kind of the object where its rights depend on that: {@code restoreRemovedObject measure}. Of
     * kind {@code draft…} is a measure that its organisation has not handed in; the rest says what is asked of it.
     */
    record Case(String operationId, String kind) {

        static Case of(String cell) {
            var parts = cell.split(" ");
            return new Case(parts[0], parts.length == 1 ? "" : parts[1]);
        }

        Operation operation() {
            return Contract.shared().operations().get(operationId);
        }

        boolean isOfOne() {
            return operation().path().contains("{");
        }

        boolean isOfADraft() {
            return kind.startsWith("draft");
        }

        @Override
        public String toString() {
            return (operationId + " " + kind).strip();
        }
    }

    private final Map<String, Map<String, String>> cells = new TreeMap<>();

    AccessTable() {
        try (var file = AccessTable.class.getResourceAsStream("/access/who-may-do-what.csv");
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var heading = lines.readLine().split(",");
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var row = new LinkedHashMap<String, String>();
                var values = line.split(",");
                for (int i = 1; i < heading.length; i++) {
                    row.put(heading[i], values[i]);
                }
                cells.put(values[0], row);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Case> cases() {
        return cells.keySet().stream().map(Case::of).toList();
    }

    String cell(Case asked, String column) {
        return cells.get(asked.toString()).get(column);
    }

    /** Callers of the row's own region. */
    int inRegion(Case asked, String caller, Row row) {
        return switch (cell(asked, caller)) {
            case "yes", "open" -> allowed(asked);
            case "own", "source" -> row == Row.OWN ? allowed(asked) : 403;
            case "mine" -> row == Row.OTHER && asked.isOfOne() ? 404 : allowed(asked);
            case "published" -> row == Row.DRAFT && asked.isOfOne() ? 404 : allowed(asked);
            case "no", "not-this" -> 403;
            case "hidden" -> 404;
            default -> throw new IllegalArgumentException(asked + ": " + caller);
        };
    }

    /** Callers of another region, who do not name this one. */
    int fromElsewhere(Case asked, String caller) {
        var atHome = cell(asked, caller);
        if (atHome.equals("no")) {
            return 403;
        }
        return switch (cell(asked, "elsewhere")) {
            case "hidden" -> 404;
            case "published" -> asked.isOfOne() ? 404 : 200;
            case "refers" -> atHome.equals("own") ? 403 : 400;
            case "own", "creates", "shared", "open" -> allowed(asked);
            default -> throw new IllegalArgumentException(asked + " elsewhere");
        };
    }

    /** Callers of another region, who name this one. */
    int published(Case asked, String caller, Row row) {
        if (cell(asked, caller).equals("no")) {
            return 403;
        }
        return row == Row.DRAFT && asked.isOfOne() ? 404 : 200;
    }

    /**
     * What an allowed request of World answers: a change is sent out of date, the file of an import is no such file, and
     * what is to be adopted has been.
     */
    int allowed(Case asked) {
        return switch (asked.operation().verb()) {
            case "GET" -> 200;
            case "POST" ->
                switch (asked.operationId()) {
                    case "createImport" -> 400;
                    case "adoptProgramme", "adoptActionPlan" -> 409;
                    case "createAccessibilityFeedback" -> 204;
                    default -> 201;
                };
            default -> asked.operationId().equals("deleteUnknownOrganisation") ? 204 : 412;
        };
    }
}
