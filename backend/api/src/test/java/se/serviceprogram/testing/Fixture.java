package se.serviceprogram.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Posting, changing and removing through the API, for what tests need to exist and for what they try. */
public final class Fixture {

    private Fixture() {}

    public static Response post(RequestSpecification caller, String path, String json) {
        return caller.contentType(ContentType.JSON).body(json).post(path);
    }

    public static Response patch(RequestSpecification caller, String path, int version, String json) {
        return caller.contentType("application/merge-patch+json; charset=utf-8")
                .header("If-Match", "\"" + version + "\"")
                .body(json)
                .patch(path);
    }

    public static Response delete(RequestSpecification caller, String path, int version) {
        return caller.header("If-Match", "\"" + version + "\"").delete(path);
    }

    /** Posts as the coordinator and gives the new row's id. */
    public static UUID created(String path, String json) {
        var response = post(Callers.coordinator(), path, json);
        response.then().statusCode(201);
        return UUID.fromString(response.path("id"));
    }

    public static UUID programme() {
        return created("/programmes", """
                {"title": "Regionalt serviceprogram 2023–2030", "periodStart": 2023, "periodEnd": 2030,
                 "registryNumber": "RUN/536/2021", "ownerId": "%s"}
                """.formatted(Callers.REGION));
    }

    public static UUID priorityArea(UUID programme, int number, String shortTitle) {
        return created("/priority-areas", """
                {"programmeId": "%s", "number": %d, "title": "stärka det som rör %s", "shortTitle": "%s"}
                """.formatted(programme, number, shortTitle, shortTitle));
    }

    public static UUID actionPlan(UUID programme, int year) {
        return created("/action-plans", "{\"programmeId\": \"%s\", \"year\": %d}".formatted(programme, year));
    }

    /** A measure that lacks nothing: the region answers for it and it has one goal. */
    public static UUID measure(UUID actionPlan, UUID priorityArea, String number) {
        return created("/measures", """
                {"actionPlanId": "%s", "priorityAreaId": "%s", "number": "%s", "title": "Insats %s",
                 "responsibleId": "%s", "goals": [{"level": "output", "text": "Minst 20 besök", "unit": "count", "targetValue": 20}]}
                """.formatted(actionPlan, priorityArea, number, number, Callers.REGION));
    }

    public static Response adoptPlan(UUID actionPlan) {
        return post(Callers.decisionMaker(), "/action-plans/" + actionPlan + "/adoptions", """
                {"adoptedBy": "Regional utvecklingsdirektör", "decidedOn": "2023-06-15", "registryNumber": "RUN/536/2021",
                 "delegationReference": "Regionala utvecklingsnämnden 2023-05-23 § 89"}
                """);
    }
}
