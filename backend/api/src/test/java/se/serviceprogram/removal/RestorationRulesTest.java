package se.serviceprogram.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.activity.Activities.servicePoint;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.coordinatorOfOtherRegion;
import static se.serviceprogram.testing.Callers.decisionMaker;
import static se.serviceprogram.testing.Callers.grantOfficer;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Callers.reporter;
import static se.serviceprogram.testing.Fixture.actionPlan;
import static se.serviceprogram.testing.Fixture.adoptPlan;
import static se.serviceprogram.testing.Fixture.created;
import static se.serviceprogram.testing.Fixture.delete;
import static se.serviceprogram.testing.Fixture.measure;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;

/** Papperskorgen: who may restore what, and what stops it. */
@ApiTest
class RestorationRulesTest {
    @Test
    void whatHasTakenItsPlaceStopsTheRestoration() {
        var first = created(
                "/actors", "{\"kind\": \"company\", \"name\": \"Bolaget\", \"organisationNumber\": \"5560004615\"}");
        delete(coordinator(), "/actors/" + first, 0).then().statusCode(204);
        created(
                "/actors",
                "{\"kind\": \"company\", \"name\": \"Nya bolaget\", \"organisationNumber\": \"5560004615\"}");

        restore(coordinator(), first)
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"))
                .body("detail", equalTo("Det finns redan en organisation med det organisationsnumret."));
        coordinator().get("/removed-objects").then().body("items.title", contains("Bolaget"));
    }

    @Test
    void whatItBelongsToMustBeThereFirst() {
        var programme = programme();
        var plan = actionPlan(programme, 2023);
        delete(coordinator(), "/action-plans/" + plan, 0).then().statusCode(204);
        delete(coordinator(), "/programmes/" + programme, 0).then().statusCode(204);

        restore(coordinator(), plan)
                .then()
                .statusCode(409)
                .body("code", equalTo("in-use"))
                .body(
                        "detail",
                        equalTo(
                                "Det går inte att återställa nu, eftersom något som det hör till är borttaget. Återställ det först."));
        restore(coordinator(), programme).then().statusCode(201);
        restore(coordinator(), plan).then().statusCode(201);
    }

    @Test
    void aComputedColumnIsComputedAgain() throws SQLException {
        var shop = servicePoint("Lanthandeln");
        Database.execute("alter table service_point add column shouted text generated always as (upper(name)) stored");
        try {
            delete(coordinator(), "/service-points/" + shop, 0).then().statusCode(204);

            restore(coordinator(), shop).then().statusCode(201);
            assertThat(Database.single("select shouted from service_point")).isEqualTo("LANTHANDELN");
        } finally {
            Database.execute("alter table service_point drop column shouted");
        }
    }

    @Test
    void whatIsDisposedOfComesBackNoMoreNorDoesWhatWasRemovedWithIt() throws SQLException {
        var programme = programme();
        var area = priorityArea(programme, 1, "Medborgare");
        var other = programme();
        delete(coordinator(), "/programmes/" + programme, 0).then().statusCode(204);
        delete(coordinator(), "/programmes/" + other, 0).then().statusCode(204);

        Database.execute("select dispose_of_content(array_agg(id), 'Beslut') from change_log where object_id = '%s'"
                .formatted(area));

        assertThat(Database.single("select count(*) from removed_row where content::text like '%Medborgare%'"))
                .isEqualTo("0");
        restore(coordinator(), programme).then().statusCode(404);
        restore(coordinator(), other).then().statusCode(201);
    }

    @Test
    void nothingComesBackIntoWhatWasAdoptedMeanwhile() {
        var programme = programme();
        var area = priorityArea(programme, 1, "Medborgare");
        var plan = actionPlan(programme, 2023);
        measure(plan, area, "1");
        var removed = measure(plan, area, "2");
        delete(coordinator(), "/measures/" + removed, 0).then().statusCode(204);
        adoptPlan(plan).then().statusCode(201);

        restore(coordinator(), removed).then().statusCode(409).body("code", equalTo("locked"));
        coordinator().get("/measures/" + removed).then().statusCode(404);
    }

    @Test
    void aPlanStaysAwayWhenItsYearHasLeftTheProgramme() {
        var programme = programme();
        var plan = actionPlan(programme, 2023);
        delete(coordinator(), "/action-plans/" + plan, 0).then().statusCode(204);
        patch(coordinator(), "/programmes/" + programme, 0, "{\"periodStart\": 2024}")
                .then()
                .statusCode(200);

        restore(coordinator(), plan).then().statusCode(409);
    }

    @Test
    void whoMayRemoveMayRestoreAndIsToldSo() {
        var own = created("/activities", dialogue(Callers.MUNICIPALITY));
        var others = created("/activities", dialogue(Callers.REGION));
        var shop = servicePoint("Lanthandeln");
        delete(coordinator(), "/activities/" + own, 0).then().statusCode(204);
        delete(coordinator(), "/activities/" + others, 0).then().statusCode(204);
        delete(coordinator(), "/service-points/" + shop, 0).then().statusCode(204);

        reporter()
                .get("/removed-objects?sort=removedAt")
                .then()
                .body("items.id", contains(own.toString(), others.toString()))
                .body("items[0]._links.rel", contains("restore"))
                .body("items[1]._links", empty());
        grantOfficer().get("/removed-objects").then().body("items.kind", contains("service-point"));
        restore(reporter(), others).then().statusCode(403);
        restore(reporter(), shop).then().statusCode(404);
        restore(grantOfficer(), own).then().statusCode(404);
        reader().get("/removed-objects").then().statusCode(403);
        decisionMaker().get("/removed-objects").then().statusCode(403);
        coordinatorOfOtherRegion().get("/removed-objects").then().body("items", empty());
        restore(coordinatorOfOtherRegion(), own).then().statusCode(404);
        restore(reporter(), own).then().statusCode(201);
        restore(reporter(), own).then().statusCode(404);
    }

    @Test
    void anotherOrganisationsDraftStaysItsOwnWhenRemoved() {
        var programme = programme();
        var area = priorityArea(programme, 1, "Medborgare");
        var plan = actionPlan(programme, 2023);
        var draft = reporter()
                .contentType("application/json")
                .body("""
                        {"actionPlanId": "%s", "priorityAreaId": "%s", "number": "1", "title": "Utkast",
                         "responsibleId": "%s", "draft": true}
                        """.formatted(plan, area, Callers.MUNICIPALITY))
                .post("/measures")
                .<String>path("id");
        delete(reporter(), "/measures/" + draft, 0).then().statusCode(204);

        coordinator().get("/removed-objects").then().body("items", empty());
        restore(coordinator(), UUID.fromString(draft)).then().statusCode(404);
        restore(reporter(), UUID.fromString(draft)).then().statusCode(201);
    }

    @Test
    void theListIsNarrowedByKindAndText() {
        delete(coordinator(), "/service-points/" + servicePoint("Lanthandeln"), 0)
                .then()
                .statusCode(204);
        delete(coordinator(), "/service-points/" + servicePoint("Macken"), 0)
                .then()
                .statusCode(204);

        coordinator().get("/removed-objects?q=mack").then().body("items.title", contains("Macken"));
        coordinator()
                .get("/removed-objects?kind=actor,service-point&sort=title")
                .then()
                .body("items.title", contains("Lanthandeln", "Macken"));
        coordinator().get("/removed-objects?kind=actor").then().body("items", empty());
        coordinator().get("/removed-objects?kind=support-decision").then().statusCode(400);
    }

    private static String dialogue(UUID participant) {
        return """
                {"kind": "dialogue", "heldOn": "2023-05-01", "title": "Dialog", "participantIds": ["%s"]}
                """.formatted(participant);
    }

    private static Response restore(RequestSpecification caller, UUID id) {
        return caller.post("/removed-objects/" + id + "/restorations");
    }
}
