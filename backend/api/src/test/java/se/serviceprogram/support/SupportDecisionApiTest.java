package se.serviceprogram.support;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.support.Decisions.decision;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.coordinatorOfOtherRegion;
import static se.serviceprogram.testing.Callers.machine;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Callers.stranger;

import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.Fixture;

@ApiTest
class SupportDecisionApiTest {

    @Test
    void registersADecision() {
        var created = decision()
                .with("grantedAmount", 192132.75)
                .with("reasons", "Konstruerat exempel.")
                .with("supportShare", 50)
                .post();

        created.then().statusCode(201).header("ETag", "\"0\"");
        assertThatJson(created.asString()).isEqualTo("""
                        {"id": "${json-unit.regex}[0-9a-f]{8}-[0-9a-f]{4}-7.*", "version": 0,
                         "source": {"code": "serviceprogram", "name": "Registrerat i Serviceprogram"},
                         "externalCaseId": "1", "decisionNumber": "1",
                         "supportForm": {"code": "home-delivery", "name": "Hemsändningsbidrag"},
                         "applicant": {"id": "%s", "name": "Härjedalens kommun"},
                         "municipality": {"code": "2361", "name": "Härjedalen"},
                         "grantedAmount": 192132.75, "supportShare": 50, "outcome": "granted", "decidedOn": "2023-04-18",
                         "decidingActor": {"id": "%s", "name": "Region Jämtland Härjedalen"},
                         "reasons": "Konstruerat exempel.", "_links": "${json-unit.ignore-element}"}
                        """.formatted(Callers.MUNICIPALITY, Callers.REGION));
        assertThat(created.header("Location")).endsWith("/support-decisions/" + created.path("id"));
    }

    @Test
    void tellsTheServicePointThatTheSupportIsFor() {
        var point = Fixture.created(
                "/service-points",
                "{\"name\": \"Lanthandeln\", \"kind\": \"grocery-store\", \"municipalityCode\": \"2361\"}");

        decision()
                .with("servicePointId", point)
                .post()
                .then()
                .statusCode(201)
                .body("servicePoint.id", equalTo(point.toString()))
                .body("servicePoint.name", equalTo("Lanthandeln"));
    }

    @Test
    void namesCodesInTheReadersLanguage() {
        var id = decision().register();

        reader().header("Accept-Language", "en")
                .get("/support-decisions/" + id)
                .then()
                .statusCode(200)
                .body("supportForm.name", equalTo("Home delivery grant"));
    }

    @Test
    void changesOnlyWhatThePatchNames() {
        var id = decision().with("supportShare", 50).register();

        coordinator()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .header("Change-Reason", "R%C3%A4ttat%20belopp")
                .body("{\"grantedAmount\": 1200.25, \"supportShare\": null}")
                .patch("/support-decisions/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("grantedAmount", equalTo(1200.25f))
                .body("supportShare", equalTo(null))
                .body("municipality.code", equalTo("2361"));
    }

    @Test
    void aChangeOfAnOldVersionOrNoneIsRefused() {
        var id = decision().register();
        var change = coordinator().contentType(ContentType.JSON).body("{}");

        change.patch("/support-decisions/" + id).then().statusCode(428).body("code", equalTo("version-required"));
        coordinator()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"7\"")
                .body("{}")
                .patch("/support-decisions/" + id)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
    }

    @Test
    void aCorrectionMustSayWhy() {
        var id = decision().register();

        coordinator()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{\"grantedAmount\": 1200}")
                .patch("/support-decisions/" + id)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("Change-Reason"))
                .body("errors[0].detail", equalTo("Skriv varför uppgiften ändras."));
        coordinator().get("/support-decisions/" + id).then().body("grantedAmount", equalTo(1000));
    }

    @Test
    void theSameCaseAndNumberOfOneSourceIsADuplicate() {
        decision().register();

        decision().post().then().statusCode(409).body("code", equalTo("duplicate"));
        decision().with("sourceCode", "nyps").post().then().statusCode(201);
    }

    @Test
    void noUserCanRemoveADecision() {
        var id = decision().register();

        coordinator()
                .header("If-Match", "\"0\"")
                .delete("/support-decisions/" + id)
                .then()
                .statusCode(405);
    }

    @Test
    void anotherRegionsDecisionDoesNotExist() {
        var id = decision().register();

        coordinatorOfOtherRegion().get("/support-decisions/" + id).then().statusCode(404);
        coordinatorOfOtherRegion()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{}")
                .patch("/support-decisions/" + id)
                .then()
                .statusCode(404);
        coordinatorOfOtherRegion()
                .get("/support-decisions")
                .then()
                .body("items", empty())
                .body("totals.cases", equalTo(0));
        assertThat(coordinatorOfOtherRegion()
                        .accept("*/*")
                        .get("/support-decisions/exports")
                        .asString())
                .doesNotContain("Härjedalens kommun");
    }

    @Test
    void readersMayNotWriteAndStrangersMayNothing() {
        reader().contentType(ContentType.JSON)
                .body(decision().body())
                .post("/support-decisions")
                .then()
                .statusCode(403);
        reader().contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{}")
                .patch("/support-decisions/" + Callers.REGION)
                .then()
                .statusCode(403);
        machine("actors.read").get("/support-decisions").then().statusCode(403);
        machine("actors.read")
                .get("/support-decisions/" + Callers.REGION)
                .then()
                .statusCode(403);
        machine("actors.read")
                .accept("*/*")
                .get("/support-decisions/exports")
                .then()
                .statusCode(403);
        machine("support-decisions.read").get("/support-decisions").then().statusCode(200);
        stranger().get("/support-decisions").then().statusCode(401);
        stranger().accept("*/*").get("/support-decisions/exports").then().statusCode(401);
        stranger().get("/support-decisions/" + Callers.REGION).then().statusCode(401);
        stranger()
                .contentType(ContentType.JSON)
                .body(decision().body())
                .post("/support-decisions")
                .then()
                .statusCode(401);
    }

    @Test
    void everyChangeIsLoggedWithItsAuthor() throws Exception {
        decision().register();

        assertThat(Database.single(
                        "select user_name || ' ' || operation from change_log where resource = 'support-decision'"))
                .isEqualTo("Karin Samordnare created");
    }
}
