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
        return caller.contentType("application/merge-patch+json")
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
}
