package se.serviceprogram.measure;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Fixture.actionPlan;
import static se.serviceprogram.testing.Fixture.adoptPlan;
import static se.serviceprogram.testing.Fixture.delete;
import static se.serviceprogram.testing.Fixture.measure;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.post;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;
import se.serviceprogram.web.FrozenContent;

/** What the adoption of a plan asks of its measures, keeps of them, and locks. */
@ApiTest
class PlanAdoptionTest {

    @Inject
    FrozenContent frozenContent;

    @Inject
    ObjectMapper json;

    @Test
    void aPlanWithoutMeasuresIsNotReady() {
        adoptPlan(actionPlan(programme(), 2023))
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("errors.detail", contains("Handlingsplanen har inga insatser."));
    }

    @Test
    void eachMeasureThatLacksAGoalOrAResponsibleActorIsNamed() {
        var programme = programme();
        var area = priorityArea(programme, 1, "Medborgare");
        var plan = actionPlan(programme, 2023);
        measure(plan, area, "1.1");
        var withoutGoal = measure(plan, area, "1.2");
        patch(coordinator(), "/measures/" + withoutGoal, 0, "{\"goals\": []}")
                .then()
                .statusCode(200);
        var withoutResponsible = measure(plan, area, "1.10");
        patch(coordinator(), "/measures/" + withoutResponsible, 0, "{\"responsibleId\": null}")
                .then()
                .statusCode(200);
        post(coordinator(), "/measures", """
                        {"actionPlanId": "%s", "priorityAreaId": "%s", "number": "2", "title": "Bara en rubrik"}
                        """.formatted(plan, area)).then().statusCode(201);

        adoptPlan(plan)
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body(
                        "errors.detail",
                        contains(
                                "Insats 1.2 Insats 1.2 saknar mål.",
                                "Insats 1.10 Insats 1.10 saknar ansvarig.",
                                "Insats 2 Bara en rubrik saknar mål och ansvarig."))
                .body(
                        "errors.code",
                        contains(
                                "measure-without-goal",
                                "measure-without-responsible",
                                "measure-without-goal-and-responsible"));
        coordinator().get("/action-plans/" + plan).then().body("status", equalTo("draft"));
    }

    @Test
    void theMeasuresAreKeptAsTheyWereAndTheHashCanBeComputedAgain() throws Exception {
        var programme = programme();
        var area = priorityArea(programme, 1, "Medborgare");
        var plan = actionPlan(programme, 2023);
        var measure = measure(plan, area, "1.1");
        var goal = coordinator().get("/measures/" + measure).path("goals[0].id").toString();

        var hash = adoptPlan(plan).path("contentHash").toString();

        var kept = Database.single("select content::text from action_plan_adoption");
        assertThatJson(kept).isEqualTo("""
                        {"programme": {"id": "%s", "title": "Regionalt serviceprogram 2023–2030"}, "year": 2023,
                         "planVersion": 1, "title": "Handlingsplan 2023",
                         "measures": [{"id": "%s", "number": "1.1", "title": "Insats 1.1",
                            "priorityArea": {"id": "%s", "number": 1, "shortTitle": "Medborgare"},
                            "responsible": {"id": "%s", "name": "Region Jämtland Härjedalen"}, "participants": [],
                            "supportForms": [], "activityKinds": [],
                            "goals": [{"id": "%s", "level": "output", "text": "Minst 20 besök", "unit": "count", "targetValue": 20}]}]}
                        """.formatted(programme, measure, area, Callers.REGION, goal));
        assertThat(frozenContent.of(json.readTree(kept)).hash()).isEqualTo(hash);
    }

    @Test
    void anAdoptedPlansMeasuresAreLockedButTheirStatusGoesOn() {
        var programme = programme();
        var area = priorityArea(programme, 1, "Medborgare");
        var plan = actionPlan(programme, 2023);
        var measure = measure(plan, area, "1.1");
        var goal = coordinator().get("/measures/" + measure).path("goals[0].id").toString();
        adoptPlan(plan).then().statusCode(201);

        patch(coordinator(), "/measures/" + measure, 0, "{\"title\": \"Ny\", \"goals\": null, \"status\": \"ongoing\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("locked"))
                .body("errors.pointer", contains("#/goals", "#/title"));
        var unchanged = """
                {"status": "completed", "statusComment": "22 besök.", "participantIds": null,
                 "goals": [{"id": "%s", "level": "output", "text": "Minst 20 besök", "unit": "count", "targetValue": 20.00}]}
                """.formatted(goal);
        patch(coordinator(), "/measures/" + measure, 0, unchanged)
                .then()
                .statusCode(200)
                .body("status", equalTo("completed"))
                .body("version", equalTo(1))
                .body("_links.rel", contains("self", "action-plan", "priority-area", "edit"));
        delete(coordinator(), "/measures/" + measure, 1).then().statusCode(409).body("code", equalTo("locked"));
        post(coordinator(), "/measures", """
                        {"actionPlanId": "%s", "priorityAreaId": "%s", "number": "9", "title": "För sent"}
                        """.formatted(plan, area))
                .then()
                .statusCode(409)
                .body("code", equalTo("locked"));
        var elsewhere = measure(actionPlan(programme, 2024), area, "1.1");
        patch(coordinator(), "/measures/" + elsewhere, 0, "{\"actionPlanId\": \"" + plan + "\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("locked"));
    }
}
