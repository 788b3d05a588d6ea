package se.serviceprogram.testing;

import static se.serviceprogram.testing.Callers.coordinator;

import io.restassured.http.ContentType;
import io.restassured.response.Response;

/** The calls every room's fixtures are made of, as the coordinator. */
public final class Calls {

    private Calls() {}

    public static Response post(String path, String body) {
        return coordinator().contentType(ContentType.JSON).body(body).post(path);
    }

    /** The id of what was made; fails when it was refused. */
    public static String create(String path, String body) {
        return post(path, body).then().statusCode(201).extract().path("id");
    }

    public static Response patch(String path, int version, String body) {
        return coordinator()
                .contentType("application/merge-patch+json; charset=utf-8")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch(path);
    }
}
