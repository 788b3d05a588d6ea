package se.serviceprogram.actor;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.coordinatorOfOtherRegion;
import static se.serviceprogram.testing.Callers.machine;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Callers.stranger;
import static se.serviceprogram.testing.Fixture.created;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.post;

import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;

@ApiTest
class ServicePointApiTest {

    private static final String SOT_POINT = """
            {"name": "SOT-punkten i Lillhärdal", "kind": "sot-point", "actorId": "%s", "municipalityCode": "2361",
             "locality": "Lillhärdal", "workplaceNumber": "12345678", "openedOn": "2023-09-14",
             "delegatedServices": ["post", "pharmacy"], "latitude": 61.8456, "longitude": 14.0708}
            """.formatted(Callers.MUNICIPALITY);

    @Test
    void registersAServicePoint() {
        var created = post(coordinator(), "/service-points", SOT_POINT);

        created.then().statusCode(201).header("ETag", "\"0\"");
        assertThatJson(created.asString()).isEqualTo("""
                        {"id": "${json-unit.regex}[0-9a-f]{8}-[0-9a-f]{4}-7.*", "version": 0, "kind": "sot-point",
                         "name": "SOT-punkten i Lillhärdal", "actor": {"id": "%s", "name": "Härjedalens kommun"},
                         "municipality": {"code": "2361", "name": "Härjedalen"}, "locality": "Lillhärdal",
                         "workplaceNumber": "12345678", "openedOn": "2023-09-14", "fixedPremises": true,
                         "openAllYear": true, "delegatedServices": ["post", "pharmacy"], "latitude": 61.8456,
                         "longitude": 14.0708, "_links": "${json-unit.ignore-element}"}
                        """.formatted(Callers.MUNICIPALITY));
    }

    @Test
    void listsByMunicipalityKindActorAndDay() {
        created("/service-points", SOT_POINT);
        created("/service-points", point("Åre livs", "grocery-store", "2321"));
        created("/service-points", point("Ängersjö mack", "fuel-station", "2361"));

        coordinator()
                .get("/service-points?sort=-municipality,name")
                .then()
                .statusCode(200)
                .body("items.name", contains("Åre livs", "SOT-punkten i Lillhärdal", "Ängersjö mack"));
        assertThat(names("municipalityCode=2361&kind=fuel-station")).isEqualTo("[Ängersjö mack]");
        assertThat(names("actorId=" + Callers.MUNICIPALITY)).isEqualTo("[SOT-punkten i Lillhärdal]");
        assertThat(names("openedFrom=2023-01-01&openedTo=2023-12-31")).isEqualTo("[SOT-punkten i Lillhärdal]");
        assertThat(names("q=LILLHÄRDAL")).isEqualTo("[SOT-punkten i Lillhärdal]");
        coordinatorOfOtherRegion().get("/service-points").then().body("_meta.totalRecords", equalTo(0));
    }

    @Test
    void changesOnlyWhatThePatchNames() {
        var id = created("/service-points", SOT_POINT);

        patch(coordinator(), "/service-points/" + id, 0, "{\"closedOn\": \"2024-06-30\", \"actorId\": null}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("closedOn", equalTo("2024-06-30"))
                .body("actor", nullValue())
                .body("locality", equalTo("Lillhärdal"));
    }

    @Test
    void removesAnUnusedServicePoint() {
        var id = created("/service-points", SOT_POINT);

        coordinator()
                .header("If-Match", "\"0\"")
                .delete("/service-points/" + id)
                .then()
                .statusCode(204);
        coordinator().get("/service-points/" + id).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \" \"} | #/name",
                "{\"kind\": \"kiosk\"} | #/kind",
                "{\"municipalityCode\": \"9999\"} | #/municipalityCode",
                "{\"actorId\": \"01890000-0000-7000-8000-00000000ffff\"} | #/actorId",
                "{\"actorId\": \"01890000-0000-7000-8000-000000000003\"} | #/actorId",
                "{\"workplaceNumber\": \"123\"} | #/workplaceNumber",
                "{\"delegatedServices\": [\"post\", \"bank\"]} | #/delegatedServices/1",
                "{\"closedOn\": \"2023-09-13\"} | #/closedOn",
                "{\"latitude\": 91} | #/latitude",
                "{\"latitude\": null} | #/latitude",
                "{\"longitude\": null} | #/longitude",
                "{\"visits\": 3} | #/visits"
            })
    void refusesAChangeToSomethingThatCannotBe(String change, String pointer) {
        var id = created("/service-points", SOT_POINT);

        patch(coordinator(), "/service-points/" + id, 0, change)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-input"))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void anotherRegionsServicePointDoesNotExist() {
        var path = "/service-points/" + created("/service-points", SOT_POINT);
        var other = coordinatorOfOtherRegion().contentType(ContentType.JSON).header("If-Match", "\"0\"");

        other.get(path).then().statusCode(404);
        other.body("{}").patch(path).then().statusCode(404);
        coordinatorOfOtherRegion()
                .header("If-Match", "\"0\"")
                .delete(path)
                .then()
                .statusCode(404);
    }

    @Test
    void rightsDecideWhoReadsAndWhoWrites() {
        var path = "/service-points/" + created("/service-points", SOT_POINT);

        reader().get(path).then().statusCode(200);
        reader().contentType(ContentType.JSON)
                .body(SOT_POINT)
                .post("/service-points")
                .then()
                .statusCode(403);
        reader().contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{}")
                .patch(path)
                .then()
                .statusCode(403);
        reader().header("If-Match", "\"0\"").delete(path).then().statusCode(403);
        machine("support-decisions.read").get(path).then().statusCode(403);
        machine("support-decisions.read").get("/service-points").then().statusCode(403);
        machine("support-decisions.read")
                .accept("*/*")
                .get("/service-points/exports")
                .then()
                .statusCode(403);
        stranger().get(path).then().statusCode(401);
        stranger().get("/service-points").then().statusCode(401);
        stranger().accept("*/*").get("/service-points/exports").then().statusCode(401);
        stranger()
                .contentType(ContentType.JSON)
                .body(SOT_POINT)
                .post("/service-points")
                .then()
                .statusCode(401);
        stranger().header("If-Match", "\"0\"").delete(path).then().statusCode(401);
        stranger()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{}")
                .patch(path)
                .then()
                .statusCode(401);
    }

    @Test
    void exportsTheSameSelection() {
        created("/service-points", SOT_POINT);
        created("/service-points", point("Åre livs", "grocery-store", "2321"));

        var csv = coordinator().accept("*/*").get("/service-points/exports?format=csv&kind=sot-point");

        assertThat(csv.asString())
                .isEqualTo(
                        "\uFEFFnamn;typ;kommunkod;kommun;ort;drivs_av;oppnades;stangdes\r\n"
                                + "SOT-punkten i Lillhärdal;sot-point;2361;Härjedalen;Lillhärdal;Härjedalens kommun;2023-09-14;\r\n");
    }

    private static String names(String query) {
        return coordinator()
                .get("/service-points?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.name")
                .toString();
    }

    private static String point(String name, String kind, String municipalityCode) {
        return "{\"name\": \"%s\", \"kind\": \"%s\", \"municipalityCode\": \"%s\"}"
                .formatted(name, kind, municipalityCode);
    }
}
