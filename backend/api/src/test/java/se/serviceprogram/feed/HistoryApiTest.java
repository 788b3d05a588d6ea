package se.serviceprogram.feed;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.machine;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Fixture.actionPlan;
import static se.serviceprogram.testing.Fixture.created;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import io.restassured.http.ContentType;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.support.Decisions;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.Fixture;

/** What the history of an object tells: who, when, why, and field by field before and after. */
@ApiTest
class HistoryApiTest {

    @Test
    void aChangeTellsWhoWhyAndEachFieldBeforeAndAfter() {
        var id = measure();
        patch(
                        coordinator().header("Change-Reason", "F%C3%B6rsenat%20beslut"),
                        "/measures/" + id,
                        0,
                        "{\"status\": \"ongoing\", \"responsibleId\": \"%s\", \"startsOn\": \"2023-03-01\"}"
                                .formatted(Callers.MUNICIPALITY))
                .then()
                .statusCode(200);

        var history = reader().get("/measures/" + id + "/changes");

        history.then().statusCode(200).body("_meta.totalRecords", equalTo(3));
        assertThatJson(history.asString()).inPath("$.items[0]").isEqualTo("""
                        {"id": "${json-unit.any-number}", "changedAt": "${json-unit.any-string}", "operation": "changed",
                         "by": {"name": "Karin Samordnare", "organisation": "Region Jämtland Härjedalen", "client": "serviceprogram-spa"},
                         "reason": "Försenat beslut", "traceId": "${json-unit.regex}[0-9a-f]{32}",
                         "fields": [
                           {"name": "status", "before": "planned", "after": "ongoing"},
                           {"name": "startsOn", "after": "2023-03-01"},
                           {"name": "responsibleId", "before": {"id": "%s", "name": "Region Jämtland Härjedalen"},
                            "after": {"id": "%s", "name": "Härjedalens kommun"}}]}
                        """.formatted(
                        Callers.REGION, Callers.MUNICIPALITY));
    }

    @Test
    void partsAreToldAsPartsOfTheirObject() {
        var id = measure();

        reader().get("/measures/" + id + "/changes?limit=1&page=1")
                .then()
                .body("items", hasSize(1))
                .body("items[0].part", equalTo("goal"))
                .body("items[0].operation", equalTo("created"))
                .body("items[0].fields.name", contains("text", "unit", "level", "targetValue"))
                .body("items[0].fields.find { it.name == 'targetValue' }.after", equalTo(20))
                .body(
                        "_links.find { it.rel == 'next' }.href",
                        equalTo("https://serviceprogram.example.se/serviceprogram/v1/measures/" + id
                                + "/changes?limit=1&page=2"));
        reader().get("/measures/" + id + "/changes?limit=1&page=2")
                .then()
                .body("items[0].part", equalTo(null))
                .body("items[0].fields.find { it.name == 'actionPlanId' }.after.name", equalTo("Handlingsplan 2023"))
                .body("items[0].fields.find { it.name == 'priorityAreaId' }.after.name", equalTo("Stöd"));
    }

    @Test
    void aChangedPartSaysWhichItIsAndTheVersionAloneIsNoChange() {
        var id = measure();
        var goal = coordinator().get("/measures/" + id).path("goals[0].id");
        patch(coordinator(), "/measures/" + id, 0, """
                        {"goals": [{"id": "%s", "level": "output", "text": "Minst 20 besök", "unit": "count", "targetValue": 25}]}
                        """.formatted(goal))
                .then()
                .statusCode(200)
                .body("version", equalTo(1));

        reader().get("/measures/" + id + "/changes")
                .then()
                .body("_meta.totalRecords", equalTo(3))
                .body("items[0].part", equalTo("goal"))
                .body("items[0].partName", equalTo("Minst 20 besök"))
                .body("items[0].fields", hasSize(1))
                .body("items[0].fields[0].before", equalTo(20))
                .body("items[0].fields[0].after", equalTo(25));
    }

    @Test
    void aReferenceHasTheNameOfThen() {
        var shop = created("/actors", "{\"kind\": \"company\", \"name\": \"Gamla butiken\"}");
        var place = created("/service-points", """
                {"kind": "grocery-store", "name": "Butiken", "municipalityCode": "2361", "actorId": "%s"}
                """.formatted(shop));
        patch(coordinator(), "/actors/" + shop, 0, "{\"name\": \"Nya butiken\"}")
                .then()
                .statusCode(200);
        patch(coordinator(), "/service-points/" + place, 0, "{\"actorId\": null}")
                .then()
                .statusCode(200);

        reader().get("/service-points/" + place + "/changes")
                .then()
                .body("items[0].fields[0].before.name", equalTo("Nya butiken"))
                .body("items[0].fields[0].after", equalTo(null))
                .body("items[1].fields.find { it.name == 'actorId' }.after.name", equalTo("Gamla butiken"));
    }

    @Test
    void aSoleTradersNumberIsMasked() {
        var trader = created(
                "/actors",
                "{\"kind\": \"company\", \"name\": \"Anna Handlare\", \"organisationNumber\": \"811228-9874\"}");

        var history = reader().get("/actors/" + trader + "/changes");

        history.then().body("items[0].fields.find { it.name == 'organisationNumber' }.after", equalTo("811228-****"));
        assertThat(history.asString()).doesNotContain("9874");
    }

    @Test
    void amountsAreExact() {
        var id = created("/support-decisions", """
                {"externalCaseId": "1", "decisionNumber": "1", "supportFormCode": "home-delivery", "applicantId": "%s",
                 "municipalityCode": "2361", "grantedAmount": 123456789012.35, "outcome": "granted",
                 "decidedOn": "2023-04-18", "decidingActorId": "%s"}
                """.formatted(Callers.MUNICIPALITY, Callers.REGION));

        assertThat(reader().get("/support-decisions/" + id + "/changes").asString())
                .contains("{\"name\":\"grantedAmount\",\"after\":123456789012.35}");
    }

    @Test
    void contentThatIsDisposedOfSaysSoAndKeepsWhoAndWhen() throws SQLException {
        var shop = created("/actors", "{\"kind\": \"company\", \"name\": \"Butiken\"}");
        Database.execute(
                "select dispose_of_content(array_agg(id), 'Gallringsbeslut RUN/9/2036') from change_log where object_id = '%s'"
                        .formatted(shop));

        reader().get("/actors/" + shop + "/changes")
                .then()
                .body("items[0].by.name", equalTo("Karin Samordnare"))
                .body("items[0].fields", hasSize(0))
                .body("items[0].disposal.decision", equalTo("Gallringsbeslut RUN/9/2036"));
    }

    @Test
    void aMachineIsNamedByItsClientAndTheServiceItselfByNothing() throws SQLException {
        String id = machine("support-decisions.write")
                .contentType(ContentType.JSON)
                .body(Decisions.decision().with("sourceCode", "nyps").body())
                .post("/support-decisions")
                .path("id");
        Database.execute("update support_decision set description = 'Ny' where id = '" + id + "'");

        reader().get("/support-decisions/" + id + "/changes")
                .then()
                .body("items[0].by", equalTo(Map.of()))
                .body("items[1].by.client", equalTo("grant-system"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%E5", "%zz", "x%", "%00"})
    void aReasonThatCannotBeReadIsRefused(String header) {
        var shop = created("/actors", "{\"kind\": \"company\", \"name\": \"Butiken\"}");
        patch(coordinator().header("Change-Reason", header), "/actors/" + shop, 0, "{\"name\": \"Nya\"}")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("Change-Reason"));
        patch(coordinator().header("Change-Reason", "x".repeat(501)), "/actors/" + shop, 0, "{\"name\": \"Nya\"}")
                .then()
                .statusCode(400);
        patch(coordinator().header("Change-Reason", "1+1"), "/actors/" + shop, 0, "{\"name\": \"Nya\"}")
                .then()
                .statusCode(200);
        reader().get("/actors/" + shop + "/changes").then().body("items[0].reason", equalTo("1+1"));
    }

    private static UUID measure() {
        var programme = programme();
        return Fixture.measure(actionPlan(programme, 2023), priorityArea(programme, 1, "Stöd"), "1.1");
    }
}
