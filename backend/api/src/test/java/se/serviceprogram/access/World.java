package se.serviceprogram.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.serviceprogram.access.AccessTable.Case;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Contract.Operation;
import se.serviceprogram.testing.Database;

/**
 * The rows of world.sql and a valid request for every operation on them. Changes are sent with a version that is out of
 * date: who may change a row is told so (412), and the row stays for the next who tries.
 */
final class World {

    /** Which row a request is about. */
    enum Row {
        /** Answered for by the caller's organisation or source; published where that is possible. */
        OWN,
        /** Answered for by another organisation and source of the region; published where that is possible. */
        OTHER,
        /** Not published. */
        DRAFT
    }

    static final String ID = "02000000-0000-7000-8000-";

    private static final Map<String, int[]> ROWS = Map.ofEntries(
            Map.entry("programmeId", new int[] {1, 1, 2}),
            Map.entry("priorityAreaId", new int[] {3, 3, 4}),
            Map.entry("actionPlanId", new int[] {5, 5, 6}),
            Map.entry("measureId", new int[] {7, 8, 9}),
            Map.entry("activityId", new int[] {11, 12, 12}),
            Map.entry("servicePlanId", new int[] {50, 51, 51}),
            Map.entry("supportDecisionId", new int[] {13, 14, 14}),
            Map.entry("importId", new int[] {15, 16, 16}),
            Map.entry("followUpId", new int[] {19, 19, 20}),
            Map.entry("servicePointId", new int[] {21, 21, 21}),
            Map.entry("actorId", new int[] {22, 22, 22}),
            Map.entry("unknownOrganisationId", new int[] {23, 23, 23}));

    /** Of each kind that can be removed, one that was; the two of a kind follow each other. */
    private static final Map<String, Integer> REMOVED = Map.ofEntries(
            Map.entry("activity", 24),
            Map.entry("actor", 30),
            Map.entry("service-point", 32),
            Map.entry("programme", 34),
            Map.entry("priority-area", 36),
            Map.entry("action-plan", 38),
            Map.entry("measure", 40),
            Map.entry("import", 42),
            Map.entry("follow-up", 44),
            Map.entry("draft", 46),
            Map.entry("service-plan", 52));

    /** The caller's organisation's draft; that of another follows it. */
    private static final int DRAFTED = 26;

    /** In the title of every draft of another organisation. */
    static final String OF_ANOTHER_ORGANISATION = "dolt för kommunen";

    /** Support decision, imports and a removed import that came from another source than the grant system's. */
    static final List<String> OF_ANOTHER_SOURCE = List.of(id(14), id(16), id(18), id(43));

    private static final Map<String, String> CODES = Map.of(
            "regionCode", "23",
            "municipalityCode", "2361",
            "supportFormCode", "home-delivery",
            "sourceCode", "nyps");

    private static final String SQL = read();

    private World() {}

    static void begin() throws SQLException {
        Database.execute(SQL);
    }

    static String id(int number) {
        return ID + "%012d".formatted(number);
    }

    /** Sends the operation on a row; {@code query} is added to the address. */
    static Response send(Case asked, RequestSpecification caller, Row row, String query) {
        var operation = asked.operation();
        var path = path(asked, row) + query;
        caller.accept("*/*");
        if (asked.kind().equals("draft-as-of")) {
            caller.queryParam("asOf", Instant.now().toString());
        }
        if (operation.id().equals("reverseImport")) {
            caller.header("Change-Reason", "Fel fil");
        }
        return switch (operation.verb()) {
            case "GET" -> caller.get(path);
            case "DELETE" -> caller.header("If-Match", "\"999\"").delete(path);
            case "PUT" ->
                caller.header("If-Match", "\"999\"")
                        .contentType(ContentType.JSON)
                        .body(body(operation, row))
                        .put(path);
            case "PATCH" ->
                caller.header("If-Match", "\"999\"")
                        .contentType("application/merge-patch+json; charset=utf-8")
                        .body(asked.kind().equals("draft-to-hand-in") ? "{\"draft\": false}" : "{}")
                        .patch(path);
            default ->
                operation.id().equals("createImport")
                        ? caller.multiPart(
                                        "file", "beslut.csv", "arende_id;beslut_nr\n1;1\n".getBytes(UTF_8), "text/csv")
                                .post(path)
                        : body(operation, row).isEmpty()
                                ? caller.post(path)
                                : caller.header("If-Match", "*")
                                        .contentType(ContentType.JSON)
                                        .body(body(operation, row))
                                        .post(path);
        };
    }

    private static String path(Case asked, Row row) {
        var operation = asked.operation();
        var path = operation.path();
        if (asked.isOfADraft()) {
            path = path.replace("{measureId}", id(DRAFTED + (row == Row.OWN ? 0 : 1)));
        }
        if (REMOVED.containsKey(asked.kind())) {
            path = path.replace("{removedObjectId}", id(REMOVED.get(asked.kind()) + (row == Row.OWN ? 0 : 1)));
        }
        for (var rows : ROWS.entrySet()) {
            var number = rows.getValue()[row.ordinal()] + (operation.id().equals("reverseImport") ? 2 : 0);
            path = path.replace("{" + rows.getKey() + "}", id(number));
        }
        for (var code : CODES.entrySet()) {
            path = path.replace("{" + code.getKey() + "}", code.getValue());
        }
        return path;
    }

    private static String body(Operation operation, Row row) {
        var organisation = row == Row.OWN ? Callers.MUNICIPALITY : Callers.REGION;
        return switch (operation.id()) {
            case "createActor" -> "{\"kind\": \"company\", \"name\": \"Nytt företag\"}";
            case "createServicePoint" ->
                "{\"name\": \"Ny butik\", \"kind\": \"grocery-store\", \"municipalityCode\": \"2361\"}";
            case "createProgramme" -> """
                {"title": "Nytt program", "periodStart": 2039, "periodEnd": 2046, "ownerId": "%s"}
                """.formatted(Callers.REGION);
            case "createPriorityArea" -> """
                {"programmeId": "%s", "number": 2, "title": "Nytt område", "shortTitle": "Nytt"}
                """.formatted(id(2));
            case "createActionPlan" -> "{\"programmeId\": \"%s\", \"year\": 2026}".formatted(id(1));
            case "createMeasure" -> """
                {"actionPlanId": "%s", "priorityAreaId": "%s", "number": "9", "title": "Ny insats", "responsibleId": "%s"}
                """.formatted(id(6), id(3), organisation);
            case "createActivity" -> """
                {"kind": "dialogue", "heldOn": "2023-05-01", "title": "Ny dialog", "participantIds": ["%s"]}
                """.formatted(organisation);
            case "createServicePlan" -> """
                {"municipalityCode": "%s", "title": "Ny serviceplan", "periodStart": 2040, "periodEnd": 2043}
                """.formatted(row == Row.OWN ? "2361" : "2303");
            case "createSupportDecision" ->
                """
                {"sourceCode": "%s", "externalCaseId": "9", "decisionNumber": "1", "supportFormCode": "home-delivery",
                 "applicantId": "%s", "municipalityCode": "2361", "grantedAmount": 10, "outcome": "granted",
                 "decidedOn": "2023-05-01", "decidingActorId": "%s"}
                """.formatted(row == Row.OWN ? "nyps" : "serviceprogram", Callers.MUNICIPALITY, organisation);
            case "createAccessibilityFeedback" -> "{\"message\": \"Tabellen går inte att läsa.\"}";
            case "markSupportDecision" -> "{\"legalBasis\": \"Lagrum\", \"reason\": \"Skäl\"}";
            case "liftSupportDecisionSecrecy" -> "{\"reason\": \"Skäl\"}";
            case "createFollowUp" -> "{\"programmeId\": \"%s\", \"year\": 2025}".formatted(id(1));
            case "adoptProgramme" -> """
                {"decidingBody": "Regionala utvecklingsnämnden", "decidedOn": "2023-05-23", "paragraph": "§ 89",
                 "registryNumber": "RUN/536/2021"}
                """;
            case "adoptActionPlan" -> """
                {"adoptedBy": "Regional utvecklingsdirektör", "decidedOn": "2023-06-15", "registryNumber": "RUN/536/2021"}
                """;
            default -> "";
        };
    }

    private static String read() {
        try (var file = World.class.getResourceAsStream("/access/world.sql")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
