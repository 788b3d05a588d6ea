package se.serviceprogram.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.decisionMaker;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Fixture.actionPlan;
import static se.serviceprogram.testing.Fixture.adoptPlan;
import static se.serviceprogram.testing.Fixture.delete;
import static se.serviceprogram.testing.Fixture.measure;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;

/** The steps of an action plan: through review to the decision that freezes it, and to the archive. */
@ApiTest
class ActionPlanStepsTest {

    @Test
    void goesThroughReviewToAdoptionAndTheArchive() {
        var plan = readyPlan();
        step(plan, 0, "in-network-review").then().statusCode(200);
        step(plan, 1, "draft").then().statusCode(200);

        var adoption = adoptPlan(plan);

        adoption.then().statusCode(201).body("adoptedBy", equalTo("Regional utvecklingsdirektör"));
        assertThat(adoption.header("Location")).endsWith("/action-plans/" + plan + "/adoptions");
        reader().get("/action-plans/" + plan)
                .then()
                .body("status", equalTo("adopted"))
                .body("version", equalTo(3))
                .body("measureCount", equalTo(1))
                .body(
                        "adoptions.contentHash",
                        contains(adoption.path("contentHash").toString()));
        reader().get("/action-plans/" + plan + "/adoptions")
                .then()
                .statusCode(200)
                .body("items.delegationReference", contains("Regionala utvecklingsnämnden 2023-05-23 § 89"));
        step(plan, 3, "reported-to-board").then().statusCode(200);
        step(plan, 4, "followed-up").then().statusCode(200);
        step(plan, 5, "archived").then().statusCode(200).body("status", equalTo("archived"));
    }

    @Test
    void stepsThatAreNotTheNextAreRefused() {
        var plan = readyPlan();
        for (var status : new String[] {"adopted", "reported-to-board", "archived"}) {
            step(plan, 0, status).then().statusCode(409).body("code", equalTo("illegal-transition"));
        }
        adoptPlan(plan).then().statusCode(201);
        for (var status : new String[] {"draft", "in-network-review", "followed-up", "archived"}) {
            step(plan, 1, status).then().statusCode(409).body("code", equalTo("illegal-transition"));
        }
        adoptPlan(plan).then().statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void offersOnlyWhatMayBeDoneNow() {
        var programme = programme();
        var plan = actionPlan(programme, 2023);
        var rels = "_links.rel";
        coordinator()
                .get("/action-plans/" + plan)
                .then()
                .body(rels, hasItems("self", "adoptions", "measures", "edit", "delete"))
                .body(rels, not(hasItem("adopt")));

        measure(plan, priorityArea(programme, 1, "Medborgare"), "1.1");

        coordinator()
                .get("/action-plans/" + plan)
                .then()
                .body(rels, not(hasItem("adopt")))
                .body(rels, not(hasItem("delete")));
        decisionMaker()
                .get("/action-plans/" + plan)
                .then()
                .body(rels, hasItem("adopt"))
                .body(rels, not(hasItem("edit")));
        reader().get("/action-plans/" + plan).then().body("_links.method", not(hasItem("POST")));
    }

    @Test
    void adoptedContentIsLockedAndTheFieldsAreNamed() {
        var plan = readyPlan();
        adoptPlan(plan).then().statusCode(201);

        patch(coordinator(), "/action-plans/" + plan, 1, "{\"year\": 2024, \"description\": \"Ny\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("locked"))
                .body("errors.pointer", contains("#/description", "#/year"));
        delete(coordinator(), "/action-plans/" + plan, 1).then().statusCode(409).body("code", equalTo("locked"));
    }

    private static UUID readyPlan() {
        var programme = programme();
        var plan = actionPlan(programme, 2023);
        measure(plan, priorityArea(programme, 1, "Medborgare"), "1.1");
        return plan;
    }

    private static Response step(UUID plan, int version, String status) {
        return patch(coordinator(), "/action-plans/" + plan, version, "{\"status\": \"" + status + "\"}");
    }
}
