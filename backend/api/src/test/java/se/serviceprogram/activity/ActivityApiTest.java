package se.serviceprogram.activity;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.serviceprogram.activity.Activities.inauguration;
import static se.serviceprogram.activity.Activities.servicePoint;
import static se.serviceprogram.activity.Activities.visit;
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
class ActivityApiTest {

    @Test
    void registersAnInaugurationCreditedToAll() {
        var point = servicePoint("SOT-punkten i Lillhärdal");
        var created = post(coordinator(), "/activities", """
                {"kind": "service-point-inauguration", "heldOn": "2023-09-14", "title": "Invigning i Lillhärdal",
                 "description": "Skolan medverkade.", "municipalityCode": "2361", "servicePointId": "%s",
                 "participantIds": ["%s", "%s"], "registryNumber": "RUN/100/2023"}
                """.formatted(point, Callers.MUNICIPALITY, Callers.REGION));

        created.then().statusCode(201).header("ETag", "\"0\"");
        assertThatJson(created.asString()).isEqualTo("""
                        {"id": "${json-unit.regex}[0-9a-f]{8}-[0-9a-f]{4}-7.*", "version": 0,
                         "kind": "service-point-inauguration", "heldOn": "2023-09-14",
                         "title": "Invigning i Lillhärdal", "description": "Skolan medverkade.",
                         "municipalityCode": "2361",
                         "servicePoint": {"id": "%s", "name": "SOT-punkten i Lillhärdal"},
                         "participants": [{"id": "%s", "name": "Region Jämtland Härjedalen"},
                                          {"id": "%s", "name": "Härjedalens kommun"}],
                         "registryNumber": "RUN/100/2023", "_links": "${json-unit.ignore-element}"}
                        """.formatted(point, Callers.REGION, Callers.MUNICIPALITY));
    }

    @Test
    void aJointActivityIsOneRowThatEachParticipantFinds() {
        created("/activities", visit("physical", "2023-05-02", "2361"));

        for (var participant : new Object[] {Callers.REGION, Callers.MUNICIPALITY}) {
            coordinator()
                    .get("/activities?participantId=" + participant)
                    .then()
                    .statusCode(200)
                    .body("_meta.totalRecords", equalTo(1))
                    .body("items[0].participants.name", contains("Region Jämtland Härjedalen", "Härjedalens kommun"));
        }
    }

    @Test
    void filtersByYearModePlaceAndDay() {
        var point = servicePoint("SOT-punkten");
        created("/activities", visit("physical", "2023-01-01", "2361"));
        created("/activities", visit("digital", "2023-12-31", "2361"));
        created("/activities", visit("physical", "2022-12-31", "2321"));
        created("/activities", inauguration(point, "2023-06-01"));

        assertThat(days("year=2023")).isEqualTo("[2023-12-31, 2023-06-01, 2023-01-01]");
        assertThat(days("year=2023&kind=company-visit&mode=physical")).isEqualTo("[2023-01-01]");
        assertThat(days("municipalityCode=2321")).isEqualTo("[2022-12-31]");
        assertThat(days("servicePointId=" + point)).isEqualTo("[2023-06-01]");
        assertThat(days("heldFrom=2022-12-31&heldTo=2023-01-01&sort=heldOn")).isEqualTo("[2022-12-31, 2023-01-01]");
        assertThat(days("sort=municipality,-heldOn")).startsWith("[2023-12-31");
        coordinatorOfOtherRegion().get("/activities").then().body("_meta.totalRecords", equalTo(0));
        coordinator().get("/activities?year=1").then().statusCode(400).body("errors[0].parameter", equalTo("year"));
    }

    @Test
    void changesParticipantsAsAWhole() {
        var id = created("/activities", visit("physical", "2023-05-02", "2361"));

        patch(
                        coordinator(),
                        "/activities/" + id,
                        0,
                        "{\"participantIds\": [\"" + Callers.MUNICIPALITY + "\"], \"description\": null}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("participants.name", contains("Härjedalens kommun"))
                .body("description", nullValue());
        patch(coordinator(), "/activities/" + id, 1, "{\"title\": \"Nytt namn\"}")
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("participants.name", contains("Härjedalens kommun"));
    }

    @Test
    void aServicePointIsInauguratedOnceAYear() {
        var point = servicePoint("SOT-punkten");
        created("/activities", inauguration(point, "2023-06-01"));

        post(coordinator(), "/activities", inauguration(point, "2023-06-02"))
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"))
                .body("detail", containsString("gemensam invigning"));
        created("/activities", inauguration(point, "2024-06-01"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\": \"party\"} | #/kind",
                "{\"mode\": null} | #/mode",
                "{\"mode\": \"telepathic\"} | #/mode",
                "{\"municipalityCode\": null} | #/municipalityCode",
                "{\"municipalityCode\": \"9999\"} | #/municipalityCode",
                "{\"kind\": \"service-point-inauguration\"} | #/servicePointId",
                "{\"servicePointId\": \"01890000-0000-7000-8000-00000000ffff\"} | #/servicePointId",
                "{\"companyId\": \"01890000-0000-7000-8000-000000000003\"} | #/companyId",
                "{\"participantIds\": []} | #/participantIds",
                "{\"participantIds\": [\"01890000-0000-7000-8000-000000000003\"]} | #/participantIds",
                "{\"title\": \"\"} | #/title",
                "{\"heldOn\": \"2023-02-30\"} | #/heldOn",
                "{\"heldOn\": null} | #/heldOn"
            })
    void refusesAChangeToSomethingThatCannotBe(String change, String pointer) {
        var id = created("/activities", visit("physical", "2023-05-02", "2361"));

        patch(coordinator(), "/activities/" + id, 0, change)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-input"))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void aServicePointInUseCannotBeRemovedAndAnActivityCan() {
        var point = servicePoint("SOT-punkten");
        var id = created("/activities", inauguration(point, "2023-06-01"));

        coordinator()
                .header("If-Match", "\"0\"")
                .delete("/service-points/" + point)
                .then()
                .statusCode(409)
                .body("code", equalTo("in-use"));
        coordinator()
                .header("If-Match", "\"0\"")
                .delete("/activities/" + id)
                .then()
                .statusCode(204);
        coordinator().get("/activities/" + id).then().statusCode(404);
    }

    @Test
    void anotherRegionsActivityDoesNotExist() {
        var path = "/activities/" + created("/activities", visit("physical", "2023-05-02", "2361"));

        coordinatorOfOtherRegion().get(path).then().statusCode(404);
        coordinatorOfOtherRegion()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{}")
                .patch(path)
                .then()
                .statusCode(404);
        coordinatorOfOtherRegion()
                .header("If-Match", "\"0\"")
                .delete(path)
                .then()
                .statusCode(404);
    }

    @Test
    void rightsDecideWhoReadsAndWhoWrites() {
        var body = visit("physical", "2023-05-02", "2361");
        var path = "/activities/" + created("/activities", body);

        reader().get(path).then().statusCode(200);
        reader().contentType(ContentType.JSON)
                .body(body)
                .post("/activities")
                .then()
                .statusCode(403);
        reader().contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{}")
                .patch(path)
                .then()
                .statusCode(403);
        reader().header("If-Match", "\"0\"").delete(path).then().statusCode(403);
        for (var get : new String[] {path, "/activities", "/activities/exports"}) {
            machine("actors.read").accept("*/*").get(get).then().statusCode(403);
            stranger().accept("*/*").get(get).then().statusCode(401);
        }
        stranger()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/activities")
                .then()
                .statusCode(401);
        stranger()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{}")
                .patch(path)
                .then()
                .statusCode(401);
        stranger().header("If-Match", "\"0\"").delete(path).then().statusCode(401);
    }

    @Test
    void exportsTheSameSelectionWithParticipantsAsText() {
        created("/activities", visit("physical", "2023-05-02", "2361"));
        created("/activities", visit("digital", "2023-05-03", "2361"));

        var csv = coordinator().accept("*/*").get("/activities/exports?format=csv&mode=physical");

        assertThat(csv.asString())
                .isEqualTo(
                        "\uFEFFdatum;typ;form;rubrik;kommunkod;servicestalle;foretag;medverkande\r\n"
                                + "2023-05-02;company-visit;physical;Besök hos lanthandeln;2361;;;Region Jämtland Härjedalen, Härjedalens kommun\r\n");
    }

    private static String days(String query) {
        return coordinator()
                .get("/activities?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.heldOn")
                .toString();
    }
}
