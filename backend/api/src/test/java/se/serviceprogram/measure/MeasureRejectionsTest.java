package se.serviceprogram.measure;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Fixture.actionPlan;
import static se.serviceprogram.testing.Fixture.measure;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.post;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.serviceprogram.testing.ApiTest;

/** Bad input on measures: always 400, always naming the place. */
@ApiTest
class MeasureRejectionsTest {

    private static final String NOBODY = "01890000-0000-7000-8000-00000000ffff";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"actionPlanId": null} | #/actionPlanId
            {"actionPlanId": "NOBODY"} | #/actionPlanId
            {"priorityAreaId": "NOBODY"} | #/priorityAreaId
            {"number": ""} | #/number
            {"number": "12345678901"} | #/number
            {"number": 1.1} | #/number
            {"title": " "} | #/title
            {"responsibleId": "NOBODY"} | #/responsibleId
            {"participantIds": ["NOBODY"]} | #/participantIds/0
            {"participantIds": [null]} | #/participantIds/0
            {"participantIds": "NOBODY"} | #/participantIds
            {"startsOn": "2023-13-01"} | #/startsOn
            {"startsOn": "2023-12-31", "endsOn": "2023-01-01"} | #/endsOn
            {"status": "done"} | #/status
            {"supportForms": ["home-delivery", "gift"]} | #/supportForms/1
            {"supportForms": [null]} | #/supportForms/0
            {"activityKinds": ["party"]} | #/activityKinds/0
            {"goals": [{"level": "output"}]} | #/goals/0/text
            {"goals": [{"text": "Ett mål"}]} | #/goals/0/level
            {"goals": [{"level": "high", "text": "Ett mål"}]} | #/goals/0/level
            {"goals": [{"level": "output", "text": "Ett mål", "unit": "kg"}]} | #/goals/0/unit
            {"goals": [{"level": "output", "text": "Ett mål", "targetValue": -1}]} | #/goals/0/targetValue
            {"goals": [{"level": "output", "text": "Ett mål", "targetValue": 1.005}]} | #/goals/0/targetValue
            {"goals": [{"level": "output", "text": "Ett mål", "targetValue": 1e400}]} | #/goals/0/targetValue
            {"goals": [{"level": "output", "text": "Ett mål", "baselineYear": 1950}]} | #/goals/0/baselineYear
            {"goals": [{"level": "output", "text": "Ett mål", "id": "NOBODY"}]} | #/goals/0/id
            {"goals": [{"level": "output", "text": "Ett mål", "colour": "blue"}]} | #/goals/0/colour
            {"goals": [null]} | #/goals/0
            {"goals": {"0": {"text": "Ett mål"}}} | #/goals
            {"outcome": 22} | #/outcome
            """)
    void aWrongFieldIsNamed(String patch, String pointer) {
        var programme = programme();
        var measure = measure(actionPlan(programme, 2023), priorityArea(programme, 1, "Medborgare"), "1.1");

        patch(coordinator(), "/measures/" + measure, 0, patch.replace("NOBODY", NOBODY))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void anAreaOfAnotherProgrammeIsRefused() {
        var programme = programme();
        var measure = measure(actionPlan(programme, 2023), priorityArea(programme, 1, "Medborgare"), "1.1");
        var foreign = priorityArea(programme(), 1, "Annat program");

        patch(coordinator(), "/measures/" + measure, 0, "{\"priorityAreaId\": \"" + foreign + "\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("#/priorityAreaId"));
    }

    @Test
    void anEmptyBodyNamesEveryMandatoryField() {
        post(coordinator(), "/measures", "{}")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("#/actionPlanId", "#/priorityAreaId", "#/number", "#/title"));
    }

    @Test
    void aWrongParameterIsNamed() {
        coordinator().get("/measures?sort=goals").then().statusCode(400).body("errors.parameter", hasItem("sort"));
        coordinator()
                .get("/measures?actionPlanId=x")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("actionPlanId"));
        coordinator().get("/measures?colour=blue").then().statusCode(400).body("errors.parameter", hasItem("colour"));
    }
}
