package se.serviceprogram.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static se.serviceprogram.testing.Callers.coordinator;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.TestIssuer;

/** One test for each way a body can be malformed: always a problem with its place, never a 5xx. */
@ApiTest
class MalformedBodiesTest {

    @Test
    void bodyOfUnknownMediaType() {
        problem(
                coordinator()
                        .contentType("text/plain")
                        .body("hej")
                        .post("/actors")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                      | malformed-json",
                "{'kind': 'company'}                    | malformed-json",
                "{\"kind\": \"company\"} {}             | wrong-type",
                "[]                                     | wrong-type",
                "\"text\"                               | wrong-type",
            })
    void bodyThatIsNotTheJsonExpected(String body, String code) {
        problem(post(body), 400, "invalid-input").body("errors.code", hasItem(code));
    }

    @Test
    void noBody() {
        problem(coordinator().contentType(ContentType.JSON).post("/actors").then(), 400, "invalid-input");
        problem(post("null"), 400, "invalid-input");
    }

    @Test
    void unknownField() {
        problem(post("{\"kind\": \"company\", \"name\": \"A\", \"colour\": \"red\"}"), 400, "invalid-input")
                .body("errors[0].pointer", equalTo("#/colour"))
                .body("errors[0].detail", equalTo("Fältet colour finns inte."));
    }

    @Test
    void fieldGivenTwice() {
        problem(post("{\"kind\": \"company\", \"name\": \"A\", \"name\": \"B\"}"), 400, "invalid-input");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\": \"company\", \"name\": 5}                                   | #/name",
                "{\"kind\": \"company\", \"name\": [\"A\"]}                             | #/name",
                "{\"kind\": \"company\", \"name\": \"A\", \"networkMember\": \"ja\"}    | #/networkMember",
                "{\"kind\": \"company\", \"name\": \"A\", \"activeFrom\": \"2023-02-30\"} | #/activeFrom",
                "{\"kind\": \"company\", \"name\": \"A\", \"activeFrom\": 20230201}     | #/activeFrom",
            })
    void valueOfWrongType(String body, String pointer) {
        problem(post(body), 400, "invalid-input").body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void valuesThatBreakRulesAreAllNamed() {
        problem(
                        post(
                                "{\"kind\": \"shop\", \"name\": \" \", \"organisationNumber\": \"5560004616\", \"email\": \"x\"}"),
                        400,
                        "invalid-input")
                .body("errors.pointer", hasItem("#/kind"))
                .body("errors.pointer", hasItem("#/name"))
                .body("errors.pointer", hasItem("#/organisationNumber"))
                .body("errors.pointer", hasItem("#/email"))
                .body("errors.detail", everyItem(not(containsString("{"))));
    }

    @Test
    void characterThatCannotBeStored() {
        problem(post("{\"kind\": \"company\", \"name\": \"A\\u0000B\"}"), 400, "invalid-input");
        coordinator().get("/actors?q=%00").then().statusCode(lessThan(500));
    }

    @Test
    void dateBeyondTheCalendarOfTheDatabase() {
        problem(
                post("{\"kind\": \"company\", \"name\": \"A\", \"activeFrom\": \"+999999999-12-31\"}"),
                400,
                "invalid-input");
    }

    /** The refusal comes as soon as the length is announced; a client that goes on sending would only see a broken pipe. */
    @Test
    void bodyTooLarge() throws IOException {
        var token = TestIssuer.shared().person("Karin", "region-jamtland-harjedalen", "coordinator");
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("""
                    POST /serviceprogram/v1/actors HTTP/1.1
                    Host: localhost
                    Authorization: Bearer %s
                    Content-Type: application/json
                    Content-Length: 21000000
                    Connection: close

                    """.formatted(token).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 413")
                    .contains("application/problem+json")
                    .contains("\"code\":\"payload-too-large\"");
        }
    }

    @Test
    void patchThatIsNoObject() {
        var id = post("{\"kind\": \"company\", \"name\": \"A\"}")
                .statusCode(201)
                .extract()
                .path("id");
        problem(
                coordinator()
                        .contentType(MergePatch.MEDIA_TYPE)
                        .header("If-Match", "\"0\"")
                        .body("[]")
                        .patch("/actors/" + id)
                        .then(),
                400,
                "invalid-input");
        problem(
                        coordinator()
                                .contentType(MergePatch.MEDIA_TYPE)
                                .header("If-Match", "\"0\"")
                                .body("{\"name\": null}")
                                .patch("/actors/" + id)
                                .then(),
                        400,
                        "invalid-input")
                .body("errors[0].pointer", equalTo("#/name"));
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
                .body("code", equalTo(code))
                .body("type", equalTo("https://serviceprogram.example.se/problems/" + code))
                .body("status", equalTo(status))
                .body("title", matchesPattern("\\p{Lu}.*"))
                .body("detail", matchesPattern("\\p{Lu}.*\\."));
    }
}
