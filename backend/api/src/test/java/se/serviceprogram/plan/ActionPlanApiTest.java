package se.serviceprogram.plan;

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
import static se.serviceprogram.testing.Callers.with;
import static se.serviceprogram.testing.Fixture.actionPlan;
import static se.serviceprogram.testing.Fixture.delete;
import static se.serviceprogram.testing.Fixture.measure;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.post;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.TestIssuer;

/** Action plans from the first draft to the archive. */
@ApiTest
class ActionPlanApiTest {

    @Test
    void createsAPlanAsADraftWithATitleOfItsYear() {
        var programme = programme();

        var created = post(coordinator(), "/action-plans", plan(programme, 2023));

        created.then().statusCode(201).header("ETag", "\"0\"");
        var id = created.path("id").toString();
        assertThat(created.header("Location")).endsWith("/action-plans/" + id);
        assertThatJson(created.asString()).whenIgnoringPaths("_links").isEqualTo("""
                        {"id": "%s", "version": 0, "programme": {"id": "%s", "title": "Regionalt serviceprogram 2023–2030"},
                         "year": 2023, "planVersion": 1, "title": "Handlingsplan 2023", "registryNumber": "RUN/1/2023",
                         "description": "Framtagen i Service Z.", "status": "draft", "adoptions": [], "measureCount": 0}
                        """.formatted(id, programme));
        assertThatJson(reader().get("/action-plans/" + id).asString())
                .whenIgnoringPaths("_links")
                .isEqualTo(created.asString());
    }

    @Test
    void listsFiltersSortsSearchesAndCountsMeasures() {
        var programme = programme();
        var area = priorityArea(programme, 1, "Medborgare");
        var plan2023 = actionPlan(programme, 2023);
        measure(plan2023, area, "1.1");
        measure(plan2023, area, "1.2");
        actionPlan(programme, 2024);
        step(plan2023, 0, "in-network-review");

        reader().get("/action-plans")
                .then()
                .statusCode(200)
                .body("items.year", contains(2024, 2023))
                .body("items.measureCount", contains(0, 2));
        reader().get("/action-plans?sort=year").then().body("items.year", contains(2023, 2024));
        reader().get("/action-plans?status=in-network-review").then().body("items.year", contains(2023));
        reader().get("/action-plans?year=2024").then().body("items.title", contains("Handlingsplan 2024"));
        reader().get("/action-plans?q=handlingsplan 2024").then().body("items.year", contains(2024));
        reader().get("/action-plans?programmeId=" + programme()).then().body("items", empty());
        var csv = reader().accept("*/*").get("/action-plans/exports?year=2023");
        assertThat(csv.asString())
                .contains("program;ar;version;rubrik;dnr;status;antal_insatser")
                .contains("Regionalt serviceprogram 2023–2030;2023;1;Handlingsplan 2023;;in-network-review;2");
    }

    @Test
    void aYearHasOnePlanInAProgramme() {
        var programme = programme();
        actionPlan(programme, 2023);
        var next = actionPlan(programme, 2024);

        post(coordinator(), "/action-plans", plan(programme, 2023))
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"))
                .body("detail", equalTo("Programmet har redan en handlingsplan för det året."));
        patch(coordinator(), "/action-plans/" + next, 0, "{\"year\": 2023}")
                .then()
                .statusCode(409);
        actionPlan(programme(), 2023);
    }

    @Test
    void onlyADraftWithoutMeasuresCanBeRemoved() {
        var plan = readyPlan();
        delete(coordinator(), "/action-plans/" + plan, 0).then().statusCode(409).body("code", equalTo("in-use"));
        step(plan, 0, "in-network-review");
        delete(coordinator(), "/action-plans/" + plan, 1).then().statusCode(409).body("code", equalTo("locked"));

        var empty = actionPlan(programme(), 2025);
        delete(coordinator(), "/action-plans/" + empty, 0).then().statusCode(204);
        coordinator().get("/action-plans/" + empty).then().statusCode(404);
    }

    @Test
    void aProgrammeWithPlansCannotBeRemoved() {
        var programme = programme();
        actionPlan(programme, 2023);

        delete(coordinator(), "/programmes/" + programme, 0)
                .then()
                .statusCode(409)
                .body("code", equalTo("in-use"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"year": 2022} | #/year
            {"year": 2031} | #/year
            {"year": null} | #/year
            {"year": 2023.5} | #/year
            {"programmeId": null} | #/programmeId
            {"programmeId": "01890000-0000-7000-8000-00000000ffff"} | #/programmeId
            {"status": "done"} | #/status
            {"planVersion": 2} | #/planVersion
            {"registryNumber": "123456789012345678901234567890123456789012345678901"} | #/registryNumber
            """)
    void aWrongFieldIsNamed(String patch, String pointer) {
        patch(coordinator(), "/action-plans/" + actionPlan(programme(), 2023), 0, patch)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void aPlanOfAnUnknownProgrammeIsRefused() {
        post(coordinator(), "/action-plans", plan(UUID.randomUUID(), 2023))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/programmeId"));
        coordinator().get("/action-plans?year=x").then().statusCode(400).body("errors.parameter", contains("year"));
    }

    @Test
    void changesNameTheVersionTheyStartFrom() {
        var plan = actionPlan(programme(), 2023);

        coordinator()
                .contentType("application/json")
                .body("{}")
                .patch("/action-plans/" + plan)
                .then()
                .statusCode(428);
        patch(coordinator(), "/action-plans/" + plan, 5, "{}").then().statusCode(412);
        delete(coordinator(), "/action-plans/" + plan, 5).then().statusCode(412);
    }

    @Test
    void anotherRegionsPlanDoesNotExist() {
        var programme = programme();
        var plan = actionPlan(programme, 2023);
        var path = "/action-plans/" + plan;

        coordinatorOfOtherRegion().get("/action-plans").then().body("items", empty());
        coordinatorOfOtherRegion().get(path).then().statusCode(404);
        coordinatorOfOtherRegion().get(path + "/adoptions").then().statusCode(404);
        patch(coordinatorOfOtherRegion(), path, 0, "{}").then().statusCode(404);
        delete(coordinatorOfOtherRegion(), path, 0).then().statusCode(404);
        post(coordinatorOfOtherRegion(), path + "/adoptions", DECISION).then().statusCode(403);
        post(
                        with(TestIssuer.shared().person("Nora", "region-vasternorrland", "decision-maker")),
                        path + "/adoptions",
                        DECISION)
                .then()
                .statusCode(404);
        post(coordinatorOfOtherRegion(), "/action-plans", plan(programme, 2024))
                .then()
                .statusCode(400);
    }

    @Test
    void readersMayNotWriteAndStrangersMayNothing() {
        var programme = programme();
        var path = "/action-plans/" + actionPlan(programme, 2023);

        post(reader(), "/action-plans", plan(programme, 2024)).then().statusCode(403);
        patch(reader(), path, 0, "{}").then().statusCode(403);
        delete(reader(), path, 0).then().statusCode(403);
        post(reader(), path + "/adoptions", DECISION).then().statusCode(403);
        for (var read : new String[] {"/action-plans", "/action-plans/exports", path, path + "/adoptions"}) {
            machine("actors.read").get(read).then().statusCode(403);
            stranger().get(read).then().statusCode(401);
        }
        post(stranger(), "/action-plans", plan(programme, 2024)).then().statusCode(401);
        patch(stranger(), path, 0, "{}").then().statusCode(401);
        delete(stranger(), path, 0).then().statusCode(401);
        post(stranger(), path + "/adoptions", DECISION).then().statusCode(401);
    }

    private static final String DECISION =
            "{\"adoptedBy\": \"Direktören\", \"decidedOn\": \"2023-06-15\", \"registryNumber\": \"RUN/1\"}";

    private static UUID readyPlan() {
        var programme = programme();
        var plan = actionPlan(programme, 2023);
        measure(plan, priorityArea(programme, 1, "Medborgare"), "1.1");
        return plan;
    }

    private static Response step(UUID plan, int version, String status) {
        return patch(coordinator(), "/action-plans/" + plan, version, "{\"status\": \"" + status + "\"}");
    }

    private static String plan(UUID programme, int year) {
        return """
                {"programmeId": "%s", "year": %d, "registryNumber": "RUN/1/2023", "description": "Framtagen i Service Z."}
                """.formatted(programme, year);
    }
}
