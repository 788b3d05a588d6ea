package se.serviceprogram.measure;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.coordinatorOfOtherRegion;
import static se.serviceprogram.testing.Callers.machine;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Callers.stranger;
import static se.serviceprogram.testing.Fixture.actionPlan;
import static se.serviceprogram.testing.Fixture.delete;
import static se.serviceprogram.testing.Fixture.measure;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.post;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;

/** Measures with their goals, responsible actor and participants. */
@ApiTest
class MeasureApiTest {

    private UUID programme;
    private UUID area;
    private UUID plan;

    @BeforeEach
    void aPlanWithAnArea() {
        programme = programme();
        area = priorityArea(programme, 2, "Servicegivare");
        plan = actionPlan(programme, 2023);
    }

    @Test
    void createsAMeasureWithAllThatItCanSay() {
        var created = post(coordinator(), "/measures", full());

        created.then().statusCode(201).header("ETag", "\"0\"");
        var id = created.path("id").toString();
        assertThat(created.header("Location")).endsWith("/measures/" + id);
        assertThatJson(created.asString())
                .whenIgnoringPaths("_links", "updatedAt")
                .isEqualTo("""
                        {"id": "%s", "version": 0, "number": "2.1", "title": "Sprida kunskap om stöd",
                         "actionPlan": {"id": "%s", "title": "Handlingsplan 2023", "year": 2023},
                         "priorityArea": {"id": "%s", "number": 2, "shortTitle": "Servicegivare"},
                         "description": "Olika typer av stöd.",
                         "responsible": {"id": "%s", "name": "Region Jämtland Härjedalen"},
                         "participants": [{"id": "%s", "name": "Härjedalens kommun"}],
                         "startsOn": "2023-01-01", "endsOn": "2023-12-31", "funding": "1:1-anslag", "status": "ongoing",
                         "supportForms": ["home-delivery", "service-grant"], "activityKinds": ["company-visit"],
                         "goals": [
                           {"id": "${json-unit.any-string}", "level": "output", "text": "Minst 20 besök", "unit": "count",
                            "targetValue": 20, "baselineValue": 15.5, "baselineYear": 2022, "direction": "increase",
                            "targetDate": "2023-12-31"},
                           {"id": "${json-unit.any-string}", "level": "impact", "text": "Bättre service"}],
                         "draft": false}
                        """.formatted(id, plan, area, Callers.REGION, Callers.MUNICIPALITY));
        assertThatJson(reader().get("/measures/" + id).asString())
                .whenIgnoringPaths("_links")
                .isEqualTo(created.asString());
    }

    @Test
    void aMeasureIsPlannedAndEmptyUnlessSaidOtherwise() {
        post(coordinator(), "/measures", measureJson("1.1", "Kort"))
                .then()
                .statusCode(201)
                .body("status", equalTo("planned"))
                .body("goals", empty())
                .body("participants", empty())
                .body("supportForms", empty())
                .body("activityKinds", empty());
    }

    @Test
    void goalsAreReplacedWholeAndKeepTheirIds() throws Exception {
        var id = post(coordinator(), "/measures", full()).path("id").toString();
        List<String> goals = coordinator().get("/measures/" + id).path("goals.id");

        var changed = patch(coordinator(), "/measures/" + id, 0, """
                {"goals": [{"id": "%s", "level": "impact", "text": "Bättre service för alla"},
                           {"level": "outcome", "text": "Ett nytt mål"}]}
                """.formatted(goals.get(1)));

        changed.then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("goals.text", contains("Bättre service för alla", "Ett nytt mål"))
                .body("goals[0].id", equalTo(goals.get(1)));
        assertThat(Database.single("select string_agg(operation, ',' order by id) from change_log where part = 'goal'"))
                .isEqualTo("created,created,created,changed,removed");
        patch(
                        coordinator(),
                        "/measures/" + id,
                        1,
                        "{\"goals\": [{\"id\": \"" + goals.get(0) + "\", \"level\": \"output\", \"text\": \"x\"}]}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/goals/0/id"));
    }

    @Test
    void aChangeOfListsOnlyIsAChangeAndNothingIsNone() {
        var path = "/measures/" + post(coordinator(), "/measures", full()).path("id");

        patch(coordinator(), path, 0, "{}").then().statusCode(200).body("version", equalTo(0));
        patch(coordinator(), path, 0, "{\"participantIds\": []}").then().body("version", equalTo(1));
        patch(coordinator(), path, 1, "{\"supportForms\": [\"home-delivery\"]}")
                .then()
                .body("version", equalTo(2));
        patch(coordinator(), path, 2, "{\"activityKinds\": null}").then().body("version", equalTo(3));
        patch(coordinator(), path, 3, "{\"goals\": null}")
                .then()
                .body("version", equalTo(4))
                .body("goals", empty());
    }

    @Test
    void aNumberIsUsedOnceInAPlan() {
        measure(plan, area, "1.1");
        var second = measure(plan, area, "1.2");

        post(coordinator(), "/measures", measureJson("1.1", "Samma nummer"))
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"))
                .body("detail", equalTo("Handlingsplanen har redan en insats med det numret. Välj ett annat nummer."));
        patch(coordinator(), "/measures/" + second, 0, "{\"number\": \"1.1\"}")
                .then()
                .statusCode(409);
        measure(actionPlan(programme, 2024), area, "1.1");
    }

    @Test
    void aDroppedMeasureNeedsAComment() {
        var path = "/measures/" + measure(plan, area, "1.1");

        patch(coordinator(), path, 0, "{\"status\": \"dropped\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/statusComment"));
        patch(coordinator(), path, 0, "{\"status\": \"dropped\", \"statusComment\": \"Butiken har stängt.\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void removesAMeasureWithItsGoalsAndWhatItUsesCannotBeRemovedBefore() {
        var path = "/measures/" + post(coordinator(), "/measures", full()).path("id");

        delete(coordinator(), "/priority-areas/" + area, 0)
                .then()
                .statusCode(409)
                .body("code", equalTo("in-use"));
        delete(coordinator(), "/actors/" + Callers.MUNICIPALITY, 0)
                .then()
                .statusCode(409)
                .body("code", equalTo("in-use"));
        delete(coordinator(), path, 0).then().statusCode(204);

        coordinator().get(path).then().statusCode(404);
        delete(coordinator(), "/priority-areas/" + area, 0).then().statusCode(204);
    }

    @Test
    void changesNameTheVersionTheyStartFrom() {
        var path = "/measures/" + measure(plan, area, "1.1");

        coordinator()
                .contentType("application/json")
                .body("{}")
                .patch(path)
                .then()
                .statusCode(428);
        patch(coordinator(), path, 5, "{}").then().statusCode(412);
        delete(coordinator(), path, 5).then().statusCode(412);
    }

    @Test
    void anotherRegionsMeasureDoesNotExist() {
        var path = "/measures/" + measure(plan, area, "1.1");

        coordinatorOfOtherRegion().get("/measures").then().body("items", empty());
        coordinatorOfOtherRegion().get(path).then().statusCode(404);
        patch(coordinatorOfOtherRegion(), path, 0, "{}").then().statusCode(404);
        delete(coordinatorOfOtherRegion(), path, 0).then().statusCode(404);
        post(coordinatorOfOtherRegion(), "/measures", full())
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("#/actionPlanId"));
    }

    @Test
    void readersMayNotWriteAndStrangersMayNothing() {
        var path = "/measures/" + measure(plan, area, "1.1");

        post(reader(), "/measures", full()).then().statusCode(403);
        patch(reader(), path, 0, "{}").then().statusCode(403);
        delete(reader(), path, 0).then().statusCode(403);
        for (var read : new String[] {"/measures", "/measures/exports", path}) {
            machine("actors.read").get(read).then().statusCode(403);
            stranger().get(read).then().statusCode(401);
        }
        post(stranger(), "/measures", full()).then().statusCode(401);
        patch(stranger(), path, 0, "{}").then().statusCode(401);
        delete(stranger(), path, 0).then().statusCode(401);
    }

    private String measureJson(String number, String title) {
        return """
                {"actionPlanId": "%s", "priorityAreaId": "%s", "number": "%s", "title": "%s"}
                """.formatted(plan, area, number, title);
    }

    private String full() {
        return """
                {"actionPlanId": "%s", "priorityAreaId": "%s", "number": "2.1", "title": "Sprida kunskap om stöd",
                 "description": "Olika typer av stöd.", "responsibleId": "%s", "participantIds": ["%s"],
                 "startsOn": "2023-01-01", "endsOn": "2023-12-31", "funding": "1:1-anslag", "status": "ongoing",
                 "supportForms": ["service-grant", "home-delivery"], "activityKinds": ["company-visit"],
                 "goals": [{"level": "output", "text": "Minst 20 besök", "unit": "count", "targetValue": 20,
                            "baselineValue": 15.5, "baselineYear": 2022, "direction": "increase", "targetDate": "2023-12-31"},
                           {"level": "impact", "text": "Bättre service"}]}
                """.formatted(plan, area, Callers.REGION, Callers.MUNICIPALITY);
    }
}
