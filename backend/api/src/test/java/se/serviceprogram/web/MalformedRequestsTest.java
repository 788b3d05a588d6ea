package se.serviceprogram.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.stranger;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.testing.ApiTest;

/** One test for each way a request can be malformed: always a problem with its place, never a 5xx. */
@ApiTest
class MalformedRequestsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/no-such-thing", "/actors/a/b/c/d", "/../../elsewhere", "/actors//"})
    void unknownPath(String path) {
        problem(coordinator().get(path).then(), 404, "not-found");
    }

    @Test
    void unknownPathOutsideTheApi() {
        problem(stranger().basePath("/").get("/somewhere/else").then(), 404, "not-found");
    }

    @Test
    void methodNotAllowed() {
        problem(coordinator().put("/actors").then(), 405, "method-not-allowed").header("Allow", containsString("GET"));
        problem(coordinator().delete("/actors").then(), 405, "method-not-allowed");
    }

    @Test
    void unknownMethod() {
        coordinator()
                .request("BREW", "/actors")
                .then()
                .statusCode(greaterThanOrEqualTo(400))
                .statusCode(lessThan(502))
                .contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void formatThatCannotBeGiven() {
        problem(coordinator().accept("application/xml").get("/actors").then(), 406, "not-acceptable");
    }

    @Test
    void idThatIsNoUuid() {
        problem(coordinator().get("/actors/17").then(), 400, "invalid-input")
                .body("errors[0].parameter", equalTo("actorId"));
    }

    @Test
    void idThatDoesNotExist() {
        problem(coordinator().get("/actors/" + UUID.randomUUID()).then(), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "page=abc,page",
        "limit=x,limit",
        "networkMember=kanske,networkMember",
        "sort=colour,sort",
        "sort=--name,sort",
        "colour=red,colour"
    })
    void parameterThatCannotBeRead(String query, String parameter) {
        problem(coordinator().get("/actors?" + query).then(), 400, "invalid-input")
                .body("errors[0].parameter", equalTo(parameter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=-3", "page=99999", "page=2147483647&limit=100"})
    void pageOutOfRangeIsAnEmptyList(String query) {
        coordinator()
                .get("/actors?" + query)
                .then()
                .statusCode(200)
                .body("_meta.count", equalTo(0))
                .body("_meta.totalRecords", equalTo(2));
    }

    @Test
    void tooLargeLimitIsLowered() {
        coordinator().get("/actors?limit=5000").then().statusCode(200).body("_meta.limit", equalTo(100));
    }

    @Test
    void addressTooLong() {
        problem(coordinator().get("/actors?q=" + "x".repeat(9000)).then(), 414, "uri-too-long");
    }

    @Test
    void headersTooLarge() {
        problem(
                coordinator()
                        .header("X-Long", "x".repeat(30_000))
                        .get("/actors")
                        .then(),
                431,
                "headers-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer not-a-token", "Basic YTpi", "Bearer eyJhbGciOiJub25lIn0.e30."})
    void authorizationThatIsNoValidToken(String header) {
        problem(stranger().header("Authorization", header).get("/actors").then(), 401, "unauthenticated");
    }

    @Test
    void problemsFollowTheReadersLanguage() {
        coordinator()
                .header("Accept-Language", "en")
                .get("/actors/17")
                .then()
                .statusCode(400)
                .header("Content-Language", "en")
                .body("title", equalTo("Invalid input"));
        coordinator()
                .header("Accept-Language", "xx;q=bad")
                .get("/actors/17")
                .then()
                .statusCode(400)
                .body("title", equalTo("Felaktiga uppgifter"));
        post("{\"kind\": \"company\"}").statusCode(400).body("errors[0].detail", equalTo("Fyll i ett värde."));
    }

    private static ValidatableResponse post(String body) {
        return coordinator()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/actors")
                .then();
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .header("traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]"))
                .body("code", equalTo(code))
                .body("type", equalTo("https://serviceprogram.example.se/problems/" + code))
                .body("status", equalTo(status))
                .body("title", matchesPattern("\\p{Lu}.*"))
                .body("detail", matchesPattern("\\p{Lu}.*\\."));
    }
}
