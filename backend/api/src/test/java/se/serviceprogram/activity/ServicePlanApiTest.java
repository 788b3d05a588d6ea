package se.serviceprogram.activity;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.serviceprogram.activity.ServicePlans.plan;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.coordinatorOfOtherRegion;
import static se.serviceprogram.testing.Callers.grantOfficer;
import static se.serviceprogram.testing.Callers.reporter;
import static se.serviceprogram.testing.Fixture.created;
import static se.serviceprogram.testing.Fixture.delete;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.post;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Database;

@ApiTest
class ServicePlanApiTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    @Test
    void registersAnAdoptedPlan() {
        var created = post(coordinator(), "/service-plans", """
                {"municipalityCode": "2361", "title": " Serviceplan ", "periodStart": 2025, "periodEnd": 2090,
                 "extendedTo": 2092, "adoptedOn": "2025-02-24", "paragraph": "§ 45", "registryNumber": "KS 2024/410",
                 "url": "https://www.example.se/serviceplan"}
                """);

        created.then().statusCode(201).header("ETag", "\"0\"");
        assertThatJson(created.asString()).isEqualTo("""
                {"id": "${json-unit.regex}[0-9a-f]{8}-[0-9a-f]{4}-7.*", "version": 0,
                 "municipality": {"code": "2361", "name": "Härjedalen"}, "title": "Serviceplan",
                 "periodStart": 2025, "periodEnd": 2090, "extendedTo": 2092, "adoptedOn": "2025-02-24",
                 "paragraph": "§ 45", "registryNumber": "KS 2024/410", "url": "https://www.example.se/serviceplan",
                 "status": "adopted", "_links": "${json-unit.ignore-element}"}
                """);
        assertThatJson(coordinator().get("/service-plans/" + created.path("id")).asString())
                .isEqualTo(created.asString());
    }

    @Test
    void aPlanWithoutAdoptionIsInProgressUntilItIsAdoptedAndExpiresAfterItsLastYear() {
        var lastYear = TODAY.getYear() - 1;
        var path = "/service-plans/" + created("/service-plans", plan("2361", 2020, lastYear, null));
        coordinator()
                .get(path)
                .then()
                .body("status", equalTo("in-progress"))
                .body("adoptedOn", nullValue())
                .body("_links.rel", contains("self", "edit", "delete"));

        patch(coordinator(), path, 0, "{\"adoptedOn\": \"2020-02-24\", \"paragraph\": \"§ 1\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("expired"));
        patch(coordinator(), path, 1, "{\"extendedTo\": %d}".formatted(lastYear + 1))
                .then()
                .statusCode(200)
                .body("status", equalTo("adopted"));
        patch(coordinator(), path, 2, "{\"adoptedOn\": \"%s\"}".formatted(TODAY.plusDays(1)))
                .then()
                .statusCode(200)
                .body("status", equalTo("in-progress"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\": \"\"} | #/title",
                "{\"title\": \"811228-9874\"} | #/title",
                "{\"municipalityCode\": null} | #/municipalityCode",
                "{\"municipalityCode\": \"9999\"} | #/municipalityCode",
                "{\"periodStart\": 1999} | #/periodStart",
                "{\"periodStart\": 2031} | #/periodEnd",
                "{\"periodEnd\": 2101} | #/periodEnd",
                "{\"extendedTo\": 2030} | #/extendedTo",
                "{\"extendedTo\": 2101} | #/extendedTo",
                "{\"adoptedOn\": null, \"paragraph\": \"§ 45\"} | #/adoptedOn",
                "{\"adoptedOn\": null, \"extendedTo\": 2032} | #/adoptedOn",
                "{\"adoptedOn\": \"2025-02-30\"} | #/adoptedOn",
                "{\"url\": \"javascript:alert(1)\"} | #/url",
                "{\"url\": \"https://example.se/en plan\"} | #/url",
                "{\"status\": \"adopted\"} | #/status"
            })
    void refusesAChangeToSomethingThatCannotBe(String change, String pointer) {
        var id = created("/service-plans", plan("2361", 2025, 2030, "2025-02-24"));

        patch(coordinator(), "/service-plans/" + id, 0, change)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-input"))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void aMunicipalityHasOnePlanThatBeginsInAYear() {
        created("/service-plans", plan("2361", 2025, 2030, null));
        created("/service-plans", plan("2305", 2025, 2030, null));
        created("/service-plans", plan("2361", 2031, 2034, null));

        post(coordinator(), "/service-plans", plan("2361", 2025, 2026, null))
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"))
                .body("detail", equalTo("Kommunen har redan en serviceplan som börjar det året."));
    }

    @Test
    void aMunicipalityOfAnotherRegionIsRefused() throws SQLException {
        post(coordinatorOfOtherRegion(), "/service-plans", plan("2361", 2025, 2030, null))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/municipalityCode"))
                .body("errors[0].detail", equalTo("Kommunen hör till en annan region."));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Database.execute("""
                        insert into service_plan (region_code, municipality_code, title, period_start, period_end)
                        values ('22', '2361', 'Serviceplan', 2025, 2030)
                        """))
                .hasMessageContaining("fk_service_plan_municipality");
    }

    @Test
    void aReporterWritesTheOwnMunicipalitysPlanAndNoOther() {
        var own = post(reporter(), "/service-plans", plan("2361", 2025, 2030, null));
        own.then().statusCode(201).body("_links.rel", contains("self", "edit", "delete"));
        var ownPath = "/service-plans/" + own.path("id");
        var othersPath = "/service-plans/" + created("/service-plans", plan("2305", 2025, 2030, null));

        patch(reporter(), ownPath, 0, "{\"title\": \"Ny titel\"}").then().statusCode(200);
        patch(reporter(), ownPath, 1, "{\"municipalityCode\": \"2305\", \"periodStart\": 2026}")
                .then()
                .statusCode(403);
        post(reporter(), "/service-plans", plan("2305", 2027, 2030, null))
                .then()
                .statusCode(403);
        reporter().get(othersPath).then().statusCode(200).body("_links.rel", contains("self"));
        patch(reporter(), othersPath, 0, "{\"title\": \"Ny titel\"}").then().statusCode(403);
        patch(reporter(), othersPath, 0, "{\"municipalityCode\": \"2361\", \"periodStart\": 2026}")
                .then()
                .statusCode(403);
        delete(reporter(), othersPath, 0).then().statusCode(403);
        grantOfficer().get(ownPath).then().body("_links.rel", contains("self"));

        delete(reporter(), ownPath, 1).then().statusCode(204);
        reporter().get("/removed-objects").then().body("items.title", contains("Ny titel"));
        reporter()
                .post("/removed-objects/" + own.path("id") + "/restorations")
                .then()
                .statusCode(201);
        reporter().get(ownPath).then().statusCode(200).body("title", equalTo("Ny titel"));
    }

    @Test
    void listsByMunicipalityAndFindsByStatusYearPlaceAndText() {
        var next = TODAY.getYear() + 1;
        created("/service-plans", plan("2361", 2019, 2022, "2019-02-01"));
        created("/service-plans", plan("2361", 2023, next, "2023-02-01"));
        created("/service-plans", plan("2380", 2021, 2022, "2022-02-01"));
        created("/service-plans", plan("2305", 2023, next, null));

        assertThat(found("")).isEqualTo("[Bräcke 2023, Härjedalen 2023, Härjedalen 2019, Östersund 2021]");
        assertThat(found("?sort=-periodStart,municipality"))
                .isEqualTo("[Bräcke 2023, Härjedalen 2023, Östersund 2021, Härjedalen 2019]");
        assertThat(found("?sort=adoptedOn"))
                .isEqualTo("[Härjedalen 2019, Östersund 2021, Härjedalen 2023, Bräcke 2023]");
        assertThat(found("?status=in-progress")).isEqualTo("[Bräcke 2023]");
        assertThat(found("?status=adopted")).isEqualTo("[Härjedalen 2023]");
        assertThat(found("?status=expired")).isEqualTo("[Härjedalen 2019, Östersund 2021]");
        assertThat(found("?year=2021")).isEqualTo("[Härjedalen 2019]");
        assertThat(found("?year=2022")).isEqualTo("[Härjedalen 2019, Östersund 2021]");
        assertThat(found("?year=2023")).isEqualTo("[Härjedalen 2023]");
        assertThat(found("?municipalityCode=2380")).isEqualTo("[Östersund 2021]");
        assertThat(found("?q=bräcke")).isEqualTo("[Bräcke 2023]");
        coordinator().get("/service-plans?status=missing").then().statusCode(400);
        coordinator().get("/service-plans?year=1").then().statusCode(400).body("errors[0].parameter", equalTo("year"));
        coordinatorOfOtherRegion().get("/service-plans").then().body("_meta.totalRecords", equalTo(0));
    }

    @Test
    void exportsTheSameSelection() {
        created("/service-plans", plan("2361", 2025, 2090, "2025-02-24"));
        created("/service-plans", plan("2305", 2025, 2030, null));

        var csv = coordinator().accept("*/*").get("/service-plans/exports?format=csv&status=adopted");

        assertThat(csv.asString())
                .isEqualTo(
                        "\uFEFFkommunkod;kommun;titel;period_fran;period_till;forlangd_till;antagen;status;adress\r\n"
                                + "2361;Härjedalen;Serviceplan 2025–2090;2025;2090;;2025-02-24;adopted;\r\n");
    }

    @Test
    void tellsWhatWasChangedAndByWhom() {
        var path = "/service-plans/" + created("/service-plans", plan("2361", 2025, 2030, null));
        patch(coordinator(), path, 0, "{\"adoptedOn\": \"2025-02-24\"}").then().statusCode(200);

        coordinator()
                .get(path + "/changes")
                .then()
                .statusCode(200)
                .body("items.operation", contains("changed", "created"))
                .body("items[0].fields.name", contains("adoptedOn"))
                .body("items[0].by.name", not(Matchers.emptyString()));
        coordinatorOfOtherRegion().get(path + "/changes").then().statusCode(404);
    }

    private static String found(String query) {
        return coordinator()
                .get("/service-plans" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.collect { it.municipality.name + ' ' + it.periodStart }")
                .toString();
    }
}
