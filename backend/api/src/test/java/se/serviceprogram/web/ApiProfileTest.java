package se.serviceprogram.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Callers.stranger;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Contract;
import se.serviceprogram.testing.NamedTests;

/** What Sweden's REST API profile asks of a running API, where no feature's own test shows it (docs/api-profile.md). */
@ApiTest
class ApiProfileTest {

    private static final String ROOT = "https://serviceprogram.example.se/serviceprogram/v1";

    @ParameterizedTest
    @CsvSource({"/openapi.yaml, application/yaml", "/openapi.json, application/json", "/openapi, application/yaml"})
    void theContractLiesUnderTheRootOfTheApi(String path, String mediaType) throws IOException {
        var served = new YAMLMapper()
                .readTree(stranger()
                        .accept("*/*")
                        .get(path)
                        .then()
                        .statusCode(200)
                        .contentType(startsWith(mediaType))
                        .extract()
                        .asByteArray());
        assertThat(served.get("openapi").asText()).isEqualTo("3.1.1");
        assertThat(served.get("paths").size())
                .isEqualTo(Contract.shared().root().get("paths").size());
    }

    @Test
    void apiInfoTellsTheVersionOfTheContractToAnybody() {
        var version = Contract.shared().root().at("/info/version").asText();
        stranger()
                .get("/api-info")
                .then()
                .statusCode(200)
                .body("apiVersion", equalTo(version))
                .body("apiName", equalTo("Serviceprogram"))
                .body("apiStatus", equalTo("active"))
                .body("apiDocumentation", equalTo(ROOT + "/docs"))
                .body("$", not(hasKey("sunsetAt")));
    }

    /** The day of a release is one and the same, and a version with a day is kept to hold later ones against. */
    @Test
    void whatIsReleasedIsSaidTheSameEverywhere() {
        var version = Contract.shared().root().at("/info/version").asText();
        var copy = NamedTests.REPOSITORY.resolve("docs/contract/released/" + version + ".yaml");
        var day = NamedTests.matches(
                        Pattern.compile("(?m)^## " + Pattern.quote(version) + " – (.+)$"),
                        NamedTests.read("CHANGELOG.md"))
                .getFirst()
                .group(1);
        var released = stranger().get("/api-info").path("apiReleased");
        assertThat(day).isEqualTo(Files.exists(copy) ? released : "not yet released");
    }

    @Test
    void aTraceGoesOnWhereItBeganAndElseBeginsHere() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        reader().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/actors")
                .then()
                .header("traceparent", startsWith("00-" + trace + "-"));
        assertThat(reader().get("/actors").header("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
    }

    @Test
    void timesAreTakenWithAnyOffsetGivenInUtcAndRefusedWithoutOne() {
        var id = programme();
        var now = OffsetDateTime.now(ZoneOffset.ofHours(5));
        reader().queryParam("asOf", now.toString())
                .get("/programmes/" + id)
                .then()
                .statusCode(200)
                .body("title", equalTo("Regionalt serviceprogram"));
        reader().get("/actors/" + actor("Åre service")).then().body("updatedAt", endsWith("Z"));
        reader().queryParam("asOf", now.toLocalDateTime().toString())
                .get("/programmes/" + id)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("asOf"));
    }

    @Test
    void aTimeWhosePlusWasReadAsASpaceIsRefusedWithAWordOfHowItIsWritten() {
        var path = "/programmes/" + programme() + "?asOf=2025-01-01T00:00:00";
        for (var language : Map.of("sv", "Ett plustecken skrivs %2B", "en", "A plus sign is written %2B")
                .entrySet()) {
            reader().urlEncodingEnabled(false)
                    .header("Accept-Language", language.getKey())
                    .get(path + "+01:00")
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("asOf"))
                    .body("errors[0].detail", containsString(language.getValue()));
        }
        reader().urlEncodingEnabled(false).get(path + "%2B01:00").then().statusCode(404);
        reader().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(400)
                .body("errors[0].detail", not(containsString("%2B")));
    }

    @Test
    void linksOfAListKeepEveryOtherParameter() {
        actor("Åre service");
        actor("Åre handel");
        reader().queryParam("q", "åre")
                .queryParam("limit", 1)
                .get("/actors")
                .then()
                .statusCode(200)
                .body("_meta.totalRecords", equalTo(2))
                .body("_links.rel", hasItems("self", "first", "next", "last"))
                .body("_links.method", everyItem(equalTo("GET")))
                .body("_links.href", everyItem(startsWith(ROOT + "/actors?")))
                .body("_links.href", everyItem(containsString("q=%C3%A5re")))
                .body("_links.href", everyItem(containsString("limit=1")));
    }

    /** Every reply about one thing, and every page of a list, has links, with the one to itself among them. */
    @Test
    void everyRepresentationHasLinks() {
        var contract = Contract.shared();
        for (var operation : contract.operations().values()) {
            var schema = operation.node().at("/responses/200/content/application~1json/schema");
            if (operation.verb().equals("GET") && !schema.isMissingNode()) {
                assertThat(contract.resolved(schema)
                                .at("/properties/_links/type")
                                .asText())
                        .as(operation.id())
                        .isEqualTo("array");
            }
        }
        reader().get("/actors/" + actor("Åre service"))
                .then()
                .body("_links.findAll { it.rel == 'self' }.href", everyItem(startsWith(ROOT + "/actors/")));
    }

    @Test
    void readingAndRemovingTwiceIsAsDoingItOnce() {
        var path = "/actors/" + actor("Åre service");
        assertThat(reader().get(path).asString()).isEqualTo(reader().get(path).asString());
        reader().head(path)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"0-"))
                .body(equalTo(""));
        coordinator().header("If-Match", "\"0\"").delete(path).then().statusCode(204);
        coordinator().header("If-Match", "\"0\"").delete(path).then().statusCode(404);
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        var path = "/actors/" + actor("Åre service");
        var tag = reader().get(path).header("ETag");
        assertThat(tag).matches("\"0-[0-9a-f]{16}\"");
        reader().header("If-None-Match", "\"x\", " + tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .body(equalTo(""));
        reader().header("If-None-Match", "W/" + tag).get(path).then().statusCode(304);
        reader().header("If-None-Match", "*").get(path).then().statusCode(304);
        reader().header("If-None-Match", "\"0\"").get(path).then().statusCode(200);
        // Another may do more with it, and is shown that.
        coordinator().header("If-None-Match", tag).get(path).then().statusCode(200);
        coordinator()
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body("{\"email\": \"butiken@example.se\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));
        reader().header("If-None-Match", tag).get(path).then().statusCode(200);
    }

    @Test
    void jsonInUtf8IsGivenToWhoAsksForNothing() {
        reader().accept("")
                .get("/actors?kind=region")
                .then()
                .contentType(containsString("application/json"))
                .body("items[0].name", equalTo("Region Jämtland Härjedalen"));
        reader().accept("*/*").get("/actors").then().contentType(containsString("application/json"));
    }

    /** By the contract, which every reply of the tests is held against. */
    @Test
    void methodsAndStatusesMeanWhatHttpSays() {
        var successes = Map.of(
                "GET", Set.of("200", "304"),
                "POST", Set.of("201", "204"),
                "PUT", Set.of("200"),
                "PATCH", Set.of("200"),
                "DELETE", Set.of("204"));
        var used = new TreeSet<String>();
        for (var operation : Contract.shared().operations().values()) {
            used.add(operation.verb());
            operation.node().path("responses").fieldNames().forEachRemaining(status -> {
                if (status.compareTo("4") < 0) {
                    assertThat(successes.get(operation.verb()))
                            .as(operation.id())
                            .contains(status);
                }
            });
        }
        assertThat(used).isEqualTo(successes.keySet());
    }

    @Test
    void aFaultOfOursTellsNothingOfTheInside() {
        var reply = stranger().accept("*/*").get("/failing-things");
        reply.then()
                .statusCode(500)
                .contentType(Problem.MEDIA_TYPE)
                .body("code", equalTo("internal-error"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
        assertThat(reply.asString())
                .doesNotContain("hunter2", "support_decision", "Exception", "se.serviceprogram", ".java");
    }

    @Test
    void aKeyInTheAddressOpensNothing() {
        stranger().get("/actors?apikey=x").then().statusCode(401);
        reader().get("/actors?apikey=x").then().statusCode(400).body("errors[0].parameter", equalTo("apikey"));
    }

    @Test
    void idsAreUuidsAndSayNothingOfHowManyThereAre() {
        assertThat(actor("Åre service")).matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");
        var numbered = new TreeSet<String>();
        Contract.shared().root().at("/components/schemas").properties().forEach(schema -> {
            if (schema.getValue().at("/properties/id/type").asText().equals("integer")) {
                numbered.add(schema.getKey());
            }
        });
        // An exception that docs/api-profile.md tells of.
        assertThat(numbered).containsExactly("Change");
    }

    private static String actor(String name) {
        return created("/actors", "{\"kind\": \"company\", \"name\": \"" + name + "\"}");
    }

    private static String programme() {
        return created("/programmes", """
                {"title": "Regionalt serviceprogram", "periodStart": 2023, "periodEnd": 2030, "ownerId": "%s"}
                """.formatted(Callers.REGION));
    }

    private static String created(String path, String body) {
        return coordinator()
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
