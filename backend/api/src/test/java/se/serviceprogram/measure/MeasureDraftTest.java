package se.serviceprogram.measure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.reporter;
import static se.serviceprogram.testing.Fixture.actionPlan;
import static se.serviceprogram.testing.Fixture.adoptPlan;
import static se.serviceprogram.testing.Fixture.delete;
import static se.serviceprogram.testing.Fixture.measure;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.post;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;

/** What an organisation writes is its own until it is handed in, and stays its own to report on after that. */
@ApiTest
class MeasureDraftTest {

    private UUID plan;
    private UUID area;

    @BeforeEach
    void aPlan() {
        var programme = programme();
        area = priorityArea(programme, 1, "Medborgare");
        plan = actionPlan(programme, 2024);
    }

    @Test
    void aDraftIsSeenByItsOrganisationOnlyUntilItIsHandedIn() {
        var path = "/measures/" + draft();

        reporter().get(path).then().statusCode(200).body("draft", equalTo(true));
        reporter().get("/measures").then().body("items.number", contains("1"));
        coordinator().get(path).then().statusCode(404);
        coordinator().get("/measures").then().body("items", empty());
        coordinator().get("/measures/exports").then().body(not(org.hamcrest.Matchers.containsString("Kommunens")));
        patch(coordinator(), path, 0, "{\"title\": \"Kapad\"}").then().statusCode(404);
        coordinator().get("/action-plans/" + plan).then().body("measureCount", equalTo(0));

        patch(reporter(), path, 0, "{\"draft\": false}").then().statusCode(200).body("draft", equalTo(false));

        coordinator().get(path).then().statusCode(200).body("title", equalTo("Kommunens insats"));
        coordinator().get("/action-plans/" + plan).then().body("measureCount", equalTo(1));
    }

    /** What is not seen is in the way all the same, and a button that is offered works. */
    @Test
    void aPlanWithAnotherOrganisationsDraftIsNotOfferedToBeRemoved() {
        var path = "/action-plans/" + plan;
        coordinator().get(path).then().body("_links.rel", hasItem("delete"));
        draft();

        coordinator().get(path).then().body("measureCount", equalTo(0)).body("_links.rel", not(hasItem("delete")));
        delete(coordinator(), path, 0).then().statusCode(409);
    }

    @Test
    void whatIsHandedInIsNotTakenBack() {
        var path = "/measures/" + draft();
        patch(reporter(), path, 0, "{\"draft\": false}").then().statusCode(200);

        patch(reporter(), path, 1, "{\"draft\": true}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/draft"));
    }

    @Test
    void aDraftIsNotPartOfWhatIsAdopted() {
        draft();
        measure(plan, area, "2");

        adoptPlan(plan).then().statusCode(201);

        coordinator().get("/measures?actionPlanId=" + plan).then().body("items.number", contains("2"));
        reporter().get("/measures?actionPlanId=" + plan).then().body("items.number", contains("1", "2"));
    }

    @Test
    void aReporterWritesItsOwnMeasuresAndNobodyElses() {
        var own = "/measures/" + draft();
        var others = "/measures/" + measure(plan, area, "2");

        reporter().get(own).then().body("_links.rel", hasItem("edit"));
        reporter().get(others).then().statusCode(200).body("_links.rel", not(hasItem("edit")));
        patch(reporter(), others, 0, "{\"status\": \"completed\"}")
                .then()
                .statusCode(403)
                .body(
                        "detail",
                        equalTo("Du kan läsa detta men inte ändra det. En annan organisation ansvarar för det."));
        patch(reporter(), own, 0, "{\"responsibleId\": \"%s\"}".formatted(Callers.REGION))
                .then()
                .statusCode(403);
        patch(reporter(), own, 0, "{\"status\": \"ongoing\"}").then().statusCode(200);
    }

    private UUID draft() {
        return UUID.fromString(post(reporter(), "/measures", """
                {"actionPlanId": "%s", "priorityAreaId": "%s", "number": "1", "title": "Kommunens insats",
                 "responsibleId": "%s", "draft": true}
                """.formatted(plan, area, Callers.MUNICIPALITY))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
