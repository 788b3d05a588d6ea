package se.serviceprogram.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static se.serviceprogram.support.Decisions.decision;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.grantOfficer;
import static se.serviceprogram.testing.Callers.machine;
import static se.serviceprogram.testing.Callers.reader;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.Fixture;
import se.serviceprogram.testing.TestIssuer;

/** The mark of secrecy on a support decision: an officer's judgement, with its ground, shown in the region. */
@ApiTest
class SecrecyApiTest {

    private static final String GROUND = "{\"legalBasis\": \"31 kap. 16 § OSL\", \"reason\": \"Driftsförhållanden\"}";

    private String path;

    @BeforeEach
    void register() {
        path = "/support-decisions/" + decision().register();
    }

    @Test
    void theOfficersGroundIsKeptWithWhoAndWhen() throws SQLException {
        mark(grantOfficer(), 0, GROUND)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("secrecy.legalBasis", equalTo("31 kap. 16 § OSL"))
                .body("secrecy.reason", equalTo("Driftsförhållanden"))
                .body("secrecy.markedBy", equalTo("Hugo Handläggare"))
                .body("secrecy.markedAt", notNullValue())
                .body("_links.rel", hasItems("mark-secret", "lift-secrecy"));

        assertThat(
                        Database.single(
                                "select reason || ', ' || (after ->> 'secrecy_legal_basis') from change_log order by id desc limit 1"))
                .isEqualTo("Driftsförhållanden, 31 kap. 16 § OSL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"reason\": \"Driftsförhållanden\"}",
                "{\"legalBasis\": \"31 kap. 16 § OSL\"}",
                "{\"legalBasis\": \" \", \"reason\": \"Driftsförhållanden\"}",
                "{\"legalBasis\": \"31 kap. 16 § OSL\", \"reason\": \"Skäl\", \"markedBy\": \"Någon annan\"}",
            })
    void withoutGroundThereIsNoMark(String body) {
        mark(coordinator(), 0, body).then().statusCode(400);
        coordinator().get(path).then().body("secrecy", nullValue());
    }

    @Test
    void aMarkIsLiftedWithAReasonOnce() throws SQLException {
        mark(coordinator(), 0, GROUND).then().statusCode(200);

        lift("\"1\"", "{}").then().statusCode(400);
        lift("\"0\"", "{\"reason\": \"Offentligt nu\"}").then().statusCode(412);
        coordinator()
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"Offentligt nu\"}")
                .post(path + "/secrecy-liftings")
                .then()
                .statusCode(428);
        lift("\"1\"", "{\"reason\": \"Offentligt nu\"}")
                .then()
                .statusCode(201)
                .body("secrecy", nullValue())
                .body("_links.rel", not(hasItem("lift-secrecy")));
        lift("\"2\"", "{\"reason\": \"Igen\"}")
                .then()
                .statusCode(409)
                .body("detail", equalTo("Beslutet är inte sekretessmarkerat."));

        assertThat(
                        Database.single(
                                "select reason || ', ' || (before ->> 'secrecy_reason') from change_log order by id desc limit 1"))
                .isEqualTo("Offentligt nu, Driftsförhållanden");
    }

    @Test
    void theRegionSeesFindsAndExportsItWithItsMark() {
        decision().with("externalCaseId", "2").register();
        mark(coordinator(), 0, GROUND).then().statusCode(200);

        reader().get(path).then().statusCode(200).body("secrecy.reason", equalTo("Driftsförhållanden"));
        reader().get("/support-decisions?secrecy=marked")
                .then()
                .body("items.externalCaseId", contains("1"))
                .body("items.secrecyMarked", contains(true))
                .body("totals.cases", equalTo(1));
        reader().get("/support-decisions?secrecy=unmarked")
                .then()
                .body("items.externalCaseId", contains("2"))
                .body("items[0].secrecyMarked", nullValue());
        reader().get("/support-decisions?secrecy=marked,unmarked").then().body("_meta.totalRecords", equalTo(2));
        reader().get("/support-decisions?secrecy=marked,marked").then().body("_meta.totalRecords", equalTo(1));
        reader().get("/support-decisions?secrecy=kanske").then().statusCode(400);
        var csv = reader().accept("*/*")
                .get("/support-decisions/exports?format=csv")
                .asString()
                .lines()
                .toList();
        assertThat(csv.getFirst()).endsWith(";status;sekretess");
        assertThat(csv).filteredOn(line -> line.endsWith(";31 kap. 16 § OSL")).hasSize(1);
    }

    @Test
    void theHistoryTellsOfTheMarkAndItsReasonAndThePastKeepsIt() {
        mark(grantOfficer(), 0, GROUND).then().statusCode(200);
        var marked = Instant.now();
        lift("\"1\"", "{\"reason\": \"Offentligt nu\"}").then().statusCode(201);

        reader().get(path + "/changes")
                .then()
                .body("items[0].reason", equalTo("Offentligt nu"))
                .body("items[1].reason", equalTo("Driftsförhållanden"))
                .body("items[1].by.name", equalTo("Hugo Handläggare"))
                .body(
                        "items[1].fields.name",
                        containsInAnyOrder("secrecyLegalBasis", "secrecyReason", "secrecyMarkedBy", "secrecyMarkedAt"));
        reader().queryParam("asOf", marked.toString())
                .get(path)
                .then()
                .body("secrecy.legalBasis", equalTo("31 kap. 16 § OSL"))
                .body("secrecy.markedBy", equalTo("Hugo Handläggare"));
        reader().get(path).then().body("secrecy", nullValue());
        Callers.coordinatorOfOtherRegion().get(path + "/changes").then().statusCode(404);
    }

    /** One way of giving reasons: what the body says goes before the header, which may be left out. */
    @Test
    void theReasonOfTheBodyIsTheOneKept() {
        mark(coordinator().header("Change-Reason", "Ett annat"), 0, GROUND)
                .then()
                .statusCode(200);

        reader().get(path + "/changes").then().body("items[0].reason", equalTo("Driftsförhållanden"));
    }

    @Test
    void changesAndImportsLeaveTheMark() {
        mark(coordinator(), 0, GROUND).then().statusCode(200);
        Fixture.patch(coordinator().header("Change-Reason", "Fel"), path, 1, "{\"grantedAmount\": 2000}")
                .then()
                .statusCode(200)
                .body("secrecy.legalBasis", equalTo("31 kap. 16 § OSL"));

        var export = coordinator()
                .accept("*/*")
                .get("/support-decisions/exports?format=csv")
                .asString();
        var imported = coordinator()
                .multiPart(
                        "file",
                        "beslut.csv",
                        export.replace(";2000;", ";3000;").getBytes(StandardCharsets.UTF_8),
                        "text/csv")
                .post("/imports");
        imported.then().statusCode(201).body("changedRows", equalTo(1)).body("ignoredColumns", hasItem("sekretess"));
        coordinator()
                .header("Change-Reason", "Nytt belopp")
                .post("/imports/" + imported.path("id") + "/applications")
                .then()
                .statusCode(201);

        coordinator()
                .get(path)
                .then()
                .body("grantedAmount", equalTo(3000))
                .body("secrecy.legalBasis", equalTo("31 kap. 16 § OSL"));
    }

    @Test
    void onlyThoseWhoAnswerForADecisionMarkIt() {
        mark(reader(), 0, GROUND).then().statusCode(403);
        mark(machine("support-decisions.write", "secrecy.mark"), 0, GROUND)
                .then()
                .statusCode(403);
        var ownSource = Callers.with(TestIssuer.shared()
                .machine(
                        "grant-system",
                        "region-jamtland-harjedalen",
                        reader().get(path).path("source.code"),
                        "support-decisions.write",
                        "support-decisions.read",
                        "secrecy.mark"));
        ownSource.get(path).then().body("_links.rel", not(hasItem("mark-secret")));
        mark(ownSource, 0, GROUND).then().statusCode(403).body("code", equalTo("forbidden"));
        var otherOrganisation =
                Callers.with(TestIssuer.shared().person("Hilda Handläggare", "harjedalens-kommun", "grant-officer"));
        otherOrganisation.get(path).then().body("_links.rel", not(hasItem("mark-secret")));
        mark(otherOrganisation, 0, GROUND)
                .then()
                .statusCode(403)
                .body(
                        "detail",
                        equalTo("Du kan läsa detta men inte ändra det. En annan organisation ansvarar för det."));
        mark(Callers.coordinatorOfOtherRegion(), 0, GROUND).then().statusCode(404);
    }

    /** It handed the decision over and must heed the mark; whose judgement it was, and why, is the region's own. */
    @Test
    void theSystemThatHandedItOverLearnsOfTheMarkButNotWhoJudgedAndWhy() throws SQLException {
        Database.execute("update support_decision set source_code = 'nyps'");
        mark(grantOfficer(), 0, GROUND).then().statusCode(200);
        mark(grantOfficer(), 1, "{\"legalBasis\": \"30 kap. 23 § OSL\", \"reason\": \"Driftsförhållanden\"}")
                .then()
                .statusCode(200);
        var marked = Instant.now();
        var system = new String[] {"support-decisions.read", "support-decisions.write"};

        machine(system)
                .get(path)
                .then()
                .statusCode(200)
                .body("secrecy.keySet()", containsInAnyOrder("legalBasis", "markedAt"))
                .body("secrecy.legalBasis", equalTo("30 kap. 23 § OSL"));
        machine(system)
                .queryParam("asOf", marked.toString())
                .get(path)
                .then()
                .statusCode(200)
                .body("secrecy.keySet()", containsInAnyOrder("legalBasis", "markedAt"));
        Fixture.patch(machine(system).header("Change-Reason", "Fel"), path, 2, "{\"grantedAmount\": 2000}")
                .then()
                .statusCode(200)
                .body("secrecy.keySet()", containsInAnyOrder("legalBasis", "markedAt"));
        assertThat(machine(system)
                        .accept("*/*")
                        .get("/support-decisions/exports")
                        .asString())
                .contains("30 kap. 23 § OSL")
                .doesNotContain("Hugo");
        lift("\"3\"", "{\"reason\": \"Offentligt nu\"}").then().statusCode(201);
        var history = machine(system).get(path + "/changes");

        history.then()
                .statusCode(200)
                .body("items[0].fields.name", containsInAnyOrder("secrecyLegalBasis", "secrecyMarkedAt"))
                .body("items[0].by.name", nullValue())
                .body("items[0].reason", nullValue())
                .body("items[0].by.organisation", equalTo("Region Jämtland Härjedalen"))
                .body("items[1].fields.name", contains("grantedAmount"))
                .body("items[1].reason", equalTo("Fel"));
        assertThat(history.asString())
                .doesNotContain("Driftsförhållanden")
                .doesNotContain("Hugo")
                .doesNotContain("Offentligt nu");
        reader().get(path + "/changes").then().body("items[0].reason", equalTo("Offentligt nu"));
    }

    private Response mark(RequestSpecification caller, int version, String body) {
        return caller.contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(path + "/secrecy");
    }

    private Response lift(String ifMatch, String body) {
        return coordinator()
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(body)
                .post(path + "/secrecy-liftings");
    }
}
