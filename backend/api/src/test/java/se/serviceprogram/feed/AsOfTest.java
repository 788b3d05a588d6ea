package se.serviceprogram.feed;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.coordinatorOfOtherRegion;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Callers.reporter;
import static se.serviceprogram.testing.Callers.with;
import static se.serviceprogram.testing.Fixture.actionPlan;
import static se.serviceprogram.testing.Fixture.adoptPlan;
import static se.serviceprogram.testing.Fixture.created;
import static se.serviceprogram.testing.Fixture.measure;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.post;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.intake.Files;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.TestIssuer;

/** Objects walked through several changes: read as of each moment they are what was read at that moment. */
@ApiTest
class AsOfTest {

    private UUID programme;
    private UUID area;
    private UUID plan;
    private UUID measure;
    private String path;
    private final Map<Instant, String> seen = new LinkedHashMap<>();

    @BeforeEach
    void aMeasureInAPlan() {
        programme = programme();
        area = priorityArea(programme, 1, "Stöd");
        plan = actionPlan(programme, 2023);
        measure = measure(plan, area, "1.1");
    }

    @Test
    void aMeasure() {
        walk("/measures/" + measure);
        change(measure, 0, "{\"status\": \"ongoing\", \"startsOn\": \"2023-01-01\", \"funding\": \"1:1\"}");
        change(measure, 1, """
                {"participantIds": ["%s", "%s"], "supportForms": ["service-grant", "home-delivery"], "activityKinds": ["company-visit"]}
                """.formatted(Callers.MUNICIPALITY, Callers.REGION));
        var goal = reader().get(path).path("goals[0].id");
        change(measure, 2, """
                {"goals": [{"level": "impact", "text": "Bättre service"},
                           {"id": "%s", "level": "output", "text": "Minst 25 besök", "targetValue": 25.5, "targetDate": "2023-12-31"}]}
                """.formatted(goal));
        change(
                measure,
                3,
                "{\"goals\": [], \"participantIds\": [], \"responsibleId\": \"%s\"}".formatted(Callers.MUNICIPALITY));
        renamed("/actors/" + Callers.MUNICIPALITY, "{\"name\": \"Nya Härjedalens kommun\"}");
        renamed("/priority-areas/" + area, "{\"shortTitle\": \"Bidrag\"}");

        everyMomentIsAsItWasSeen(7);
    }

    @Test
    void aProgramme() {
        walk("/programmes/" + programme);
        patch(
                        coordinator(),
                        path,
                        0,
                        "{\"vision\": \"God service\", \"parentDocuments\": [{\"title\": \"RUS\", \"registryNumber\": \"1/20\"}]}")
                .then()
                .statusCode(200);
        see();
        priorityArea(programme, 3, "Samverkan");
        see();
        renamed("/priority-areas/" + area, "{\"number\": 4, \"title\": \"Ny rubrik\"}");
        renamed("/actors/" + Callers.REGION, "{\"name\": \"Regionen\"}");
        var adoption = post(coordinator(), path + "/adoptions", """
                {"decidingBody": "Regionfullmäktige", "decidedOn": "2023-05-23", "paragraph": "§ 89", "registryNumber": "RUN/1"}
                """);
        adoption.then().statusCode(201);
        see();

        everyMomentIsAsItWasSeen(6);
    }

    @Test
    void anActionPlan() {
        walk("/action-plans/" + plan);
        patch(coordinator(), path, 0, "{\"description\": \"Året som kommer\"}")
                .then()
                .statusCode(200);
        see();
        var another = measure(plan, area, "1.2");
        see();
        coordinator()
                .header("If-Match", "*")
                .delete("/measures/" + another)
                .then()
                .statusCode(204);
        see();
        post(reporter(), "/measures", """
                {"actionPlanId": "%s", "priorityAreaId": "%s", "number": "9", "title": "Kommunens utkast",
                 "responsibleId": "%s", "draft": true}
                """.formatted(plan, area, Callers.MUNICIPALITY))
                .then()
                .statusCode(201);
        see();
        renamed("/programmes/" + programme, "{\"title\": \"Nytt program\"}");
        adoptPlan(plan).then().statusCode(201);
        see();

        everyMomentIsAsItWasSeen(7);
    }

    /** Whose drafts they are makes no difference: they are no part of the plan, now or then. */
    @Test
    void thePastOfAPlanCountsNoDraftsAsThePlanDoesNot() {
        post(reporter(), "/measures", """
                {"actionPlanId": "%s", "priorityAreaId": "%s", "number": "9", "title": "Kommunens utkast",
                 "responsibleId": "%s", "draft": true}
                """.formatted(plan, area, Callers.MUNICIPALITY))
                .then()
                .statusCode(201);

        for (var role : new String[] {"reporter", "reader", "coordinator"}) {
            var now = with(TestIssuer.shared().person("Någon", "harjedalens-kommun", role));
            now.get("/action-plans/" + plan).then().statusCode(200).body("measureCount", equalTo(1));
            with(TestIssuer.shared().person("Någon", "harjedalens-kommun", role))
                    .queryParam("asOf", Instant.now().toString())
                    .get("/action-plans/" + plan)
                    .then()
                    .statusCode(200)
                    .body("measureCount", equalTo(1));
        }
    }

    @Test
    void aSupportDecision() {
        var decision = created("/support-decisions", """
                {"externalCaseId": "1", "decisionNumber": "1", "supportFormCode": "home-delivery", "applicantId": "%s",
                 "municipalityCode": "2361", "grantedAmount": 1000, "outcome": "granted", "decidedOn": "2023-04-18",
                 "decidingActorId": "%s"}
                """.formatted(Callers.MUNICIPALITY, Callers.REGION));
        walk("/support-decisions/" + decision);
        var place = created(
                "/service-points",
                "{\"kind\": \"fuel-station\", \"name\": \"Macken\", \"municipalityCode\": \"2361\"}");
        patch(coordinator().header("Change-Reason", "Fel"), path, 0, """
                        {"grantedAmount": 1200.25, "supportShare": 50, "servicePointId": "%s", "supportFormCode": "service-grant",
                         "periodStart": "2023-01-01", "periodEnd": "2023-12-31", "receivedOn": "2023-01-15", "reasons": "Skäl"}
                        """.formatted(place))
                .then()
                .statusCode(200);
        see();
        renamed("/service-points/" + place, "{\"name\": \"Bensinmacken\"}");
        patch(
                        coordinator().header("Change-Reason", "Fel"),
                        path,
                        1,
                        "{\"outcome\": \"rejected\", \"grantedAmount\": 0}")
                .then()
                .statusCode(200);
        see();

        everyMomentIsAsItWasSeen(4);
    }

    @Test
    void anImportedDecisionKeepsItsProvenance() throws SQLException {
        Files.applied(Files.file(Files.row()));
        walk("/support-decisions/" + Database.single("select id from support_decision"));

        everyMomentIsAsItWasSeen(1);
    }

    @Test
    void whatWasCannotBeChanged() {
        var at = Instant.now();

        coordinator()
                .queryParam("asOf", at.toString())
                .get("/measures/" + measure)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"0-"))
                .body("_links.rel", contains("self", "latest-version"))
                .body("_links.method", contains("GET", "GET"))
                .body(
                        "_links[0].href",
                        equalTo("https://serviceprogram.example.se/serviceprogram/v1/measures/" + measure + "?asOf="
                                + at));
    }

    @Test
    void beforeItExistedAndAfterItWasRemovedThereIsNothing() {
        var created = Instant.now();
        reader().queryParam("asOf", created.minusSeconds(3600).toString())
                .get("/measures/" + measure)
                .then()
                .statusCode(404);
        coordinatorOfOtherRegion()
                .queryParam("asOf", created.toString())
                .get("/measures/" + measure)
                .then()
                .statusCode(404);
        coordinator()
                .header("If-Match", "*")
                .delete("/measures/" + measure)
                .then()
                .statusCode(204);
        reader().queryParam("asOf", Instant.now().toString())
                .get("/measures/" + measure)
                .then()
                .statusCode(404);
    }

    @Test
    void disposedContentIsNotThere() throws SQLException {
        Database.execute("select dispose_of_content(array_agg(id), 'Beslut') from change_log where object_id = '%s'"
                .formatted(measure));

        reader().queryParam("asOf", Instant.now().toString())
                .get("/measures/" + measure)
                .then()
                .statusCode(404)
                .body("detail", equalTo("Uppgifterna från den tiden är gallrade."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2099-01-01T00:00:00Z",
                "2023-05-03",
                "igår",
                "2023-02-30T12:00:00Z",
                "+999999999-01-01T00:00:00Z",
                "2023-05-03T12:00:00"
            })
    void aTimeToComeOrNoTimeAtAllIsRefused(String asOf) {
        reader().queryParam("asOf", asOf)
                .get("/measures/" + measure)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("asOf"));
    }

    private void walk(String objectPath) {
        path = objectPath;
        see();
    }

    private void change(UUID id, int version, String json) {
        patch(coordinator(), "/measures/" + id, version, json).then().statusCode(200);
        see();
    }

    private void renamed(String other, String json) {
        var version = coordinator().get(other).<Integer>path("version");
        patch(coordinator(), other, version, json).then().statusCode(200);
        see();
    }

    private void see() {
        var now = reader().get(path).then().statusCode(200).extract().asString();
        seen.put(Instant.now(), now);
    }

    private void everyMomentIsAsItWasSeen(int moments) {
        assertThat(seen).hasSize(moments);
        seen.forEach((at, then) -> assertThatJson(
                        reader().queryParam("asOf", at.toString()).get(path).asString())
                .whenIgnoringPaths("_links")
                .isEqualTo(then.replaceAll("\"_links\":\\[.*]", "\"_links\":[]")));
    }
}
