package se.serviceprogram.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
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

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
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

    /** To refuse the number would tell of the draft. */
    @Test
    void aNumberOfAnothersDraftIsFreeAndTheClashIsFoundWhenItIsHandedIn() {
        var draft = "/measures/" + draft();
        var others = measure(plan, area, "1");
        patch(coordinator(), "/measures/" + others, 0, "{\"title\": \"Regionens\"}")
                .then()
                .statusCode(200);

        patch(reporter(), draft, 0, "{\"title\": \"Fortfarande ett utkast\"}")
                .then()
                .statusCode(200);
        patch(reporter(), draft, 1, "{\"draft\": false}")
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"))
                .body("detail", equalTo("Handlingsplanen har redan en insats med det numret. Välj ett annat nummer."));
        reporter().get(draft).then().body("draft", equalTo(true));
        patch(reporter(), draft, 1, "{\"draft\": false, \"number\": \"2\"}")
                .then()
                .statusCode(200);
        coordinator().get("/measures").then().body("items.number", contains("1", "2"));
    }

    @Test
    void anOrganisationsOwnDraftsHaveDifferentNumbers() {
        draft();

        post(reporter(), "/measures", """
                {"actionPlanId": "%s", "priorityAreaId": "%s", "number": "1", "title": "En till",
                 "responsibleId": "%s", "draft": true}
                """.formatted(plan, area, Callers.MUNICIPALITY))
                .then()
                .statusCode(409)
                .body("detail", startsWith("Ni har redan ett utkast med det numret"));
    }

    /** Whoever commits last is told, and keeps the draft. */
    @Test
    void oneOfTwoWhoHandInTheSameNumberAtOnceIsTold() throws Exception {
        var first = "/measures/" + draft();
        var second = "/measures/"
                + post(coordinator(), "/measures", """
                {"actionPlanId": "%s", "priorityAreaId": "%s", "number": "1", "title": "Regionens",
                 "responsibleId": "%s", "draft": true}
                """.formatted(plan, area, Callers.REGION))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(() -> patch(reporter(), first, 0, "{\"draft\": false}"));
            var other = threads.submit(() -> patch(coordinator(), second, 0, "{\"draft\": false}"));
            answers.add(one.get().statusCode());
            answers.add(other.get().statusCode());
        }

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        coordinator().get("/action-plans/" + plan).then().body("measureCount", equalTo(1));
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

    /** It is no part of what was adopted: its writer moves it to a plan that is open, or removes it and gets it back. */
    @Test
    void aDraftThatAPlanWasAdoptedWithoutIsMovedOrRemoved() {
        var draft = draft();
        var path = "/measures/" + draft;
        measure(plan, area, "2");
        adoptPlan(plan).then().statusCode(201);

        patch(reporter(), path, 0, "{\"draft\": false}").then().statusCode(409).body("code", equalTo("locked"));
        reporter().get(path).then().body("_links.rel", hasItem("delete"));
        delete(reporter(), path, 0).then().statusCode(204);
        reporter().post("/removed-objects/" + draft + "/restorations").then().statusCode(201);

        String programme = reporter().get("/action-plans/" + plan).path("programme.id");
        var next = actionPlan(UUID.fromString(programme), 2025);
        patch(reporter(), path, 1, "{\"actionPlanId\": \"%s\"}".formatted(next))
                .then()
                .statusCode(200)
                .body("draft", equalTo(true));
        patch(reporter(), path, 2, "{\"draft\": false}").then().statusCode(200);
        coordinator().get("/action-plans/" + next).then().body("measureCount", equalTo(1));
    }

    @Test
    void whatIsHandedInStaysInThePlanThatWasAdopted() {
        var path = "/measures/" + measure(plan, area, "2");
        String programme = coordinator().get("/action-plans/" + plan).path("programme.id");
        var next = actionPlan(UUID.fromString(programme), 2025);
        adoptPlan(plan).then().statusCode(201);

        patch(coordinator(), path, 0, "{\"actionPlanId\": \"%s\"}".formatted(next))
                .then()
                .statusCode(409);
        delete(coordinator(), path, 0).then().statusCode(409);
        coordinator().get(path).then().body("_links.rel", not(hasItem("delete")));
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
