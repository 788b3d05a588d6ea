package se.serviceprogram.followup;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.coordinatorOfOtherRegion;
import static se.serviceprogram.testing.Callers.decidingCoordinator;
import static se.serviceprogram.testing.Callers.decisionMaker;
import static se.serviceprogram.testing.Callers.machine;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Callers.stranger;
import static se.serviceprogram.testing.Fixture.delete;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.post;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.serviceprogram.testing.ApiTest;

@ApiTest
class FollowUpApiTest {

    private UUID programme;
    private UUID area;

    @BeforeEach
    void aProgrammeWithAnArea() {
        programme = programme();
        area = priorityArea(programme, 2, "Servicegivare");
    }

    @Test
    void keepsEveryTextOfTheDocument() {
        var id = FollowUps.complete(programme, area);

        var read = reader().get("/follow-ups/" + id);
        read.then().statusCode(200).header("ETag", startsWith("\"0-"));
        assertThatJson(read.asString()).isEqualTo("""
                        {"id": "%s", "version": 0,
                         "programme": {"id": "%s", "title": "Regionalt serviceprogram 2023–2030"}, "year": 2023,
                         "registryNumber": "RUN/13/2024", "unit": "Samhällsutveckling",
                         "decidingBody": "Regionala utvecklingsnämnden", "documentDate": "2024-03-27",
                         "caseDescription": "Nämnden följer upp programmet.\\n\\nProgrammet gäller 2023–2030.",
                         "introduction": "Nedan följer några axplock:",
                         "areaTexts": [{"priorityAreaId": "%s", "number": 2, "shortTitle": "Servicegivare",
                                        "title": "stärka det som rör Servicegivare",
                                        "text": "- Spridit kunskap om stöd.\\n- Främjat nav."}],
                         "proposalHeading": "Regiondirektörens förslag",
                         "proposal": "Uppföljning av det regionala serviceprogrammet godkänns.",
                         "signatories": [{"function": "Regiondirektör", "name": "Anna Exempel"},
                                         {"function": "Tf. områdeschef Hållbar tillväxt"}],
                         "recipients": "Tillväxtverket", "status": "draft",
                         "_links": "${json-unit.ignore-element}"}
                        """.formatted(id, programme, area));
    }

    @Test
    void oneFollowUpForAProgrammeAndYear() {
        FollowUps.ofYear(programme, 2023);

        post(coordinator(), "/follow-ups", "{\"programmeId\": \"" + programme + "\", \"year\": 2023}")
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"));
        FollowUps.ofYear(programme, 2024);
        coordinator()
                .get("/follow-ups?programmeId=" + programme)
                .then()
                .statusCode(200)
                .body("items.year", contains(2024, 2023));
        coordinator().get("/follow-ups?year=2023&status=draft").then().body("items.year", contains(2023));
        coordinator().get("/follow-ups?status=archived").then().body("items", empty());
        coordinatorOfOtherRegion().get("/follow-ups").then().body("items", empty());
    }

    @Test
    void anEmptiedAreaTextIsGone() {
        var path = "/follow-ups/" + FollowUps.complete(programme, area);

        patch(
                        coordinator(),
                        path,
                        0,
                        "{\"areaTexts\": [{\"priorityAreaId\": \"" + area + "\", \"text\": \"Ny text\"}]}")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("areaTexts.text", contains("Ny text"));
        patch(coordinator(), path, 1, "{\"areaTexts\": null, \"unit\": null}")
                .then()
                .statusCode(200)
                .body("areaTexts", empty())
                .body("unit", nullValue())
                .body("introduction", equalTo("Nedan följer några axplock:"));
    }

    @Test
    void theStatusGoesOneStepAtATime() {
        var path = "/follow-ups/" + FollowUps.ofYear(programme, 2023);

        status(path, 0, "compiled").then().statusCode(409).body("code", equalTo("illegal-transition"));
        status(path, 0, "collecting").then().statusCode(200).body("status", equalTo("collecting"));
        status(path, 1, "draft").then().statusCode(200).body("status", equalTo("draft"));
    }

    @Test
    void approvedContentIsLockedUntilTheApprovalIsTakenBack() {
        var path = "/follow-ups/" + FollowUps.ofYear(programme, 2023);
        var version = 0;
        for (var step : new String[] {"collecting", "compiled", "reviewed", "approved"}) {
            status(path, version++, step).then().statusCode(200);
        }

        patch(decidingCoordinator(), path, version, "{\"proposal\": \"Avslag\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("locked"))
                .body("errors.pointer", contains("#/proposal"));
        patch(decidingCoordinator(), path, version, "{\"proposal\": \"Avslag\", \"status\": \"reviewed\"}")
                .then()
                .statusCode(409);
        delete(decidingCoordinator(), path, version).then().statusCode(409).body("code", equalTo("locked"));
        status(path, version, "reviewed").then().statusCode(400).body("errors.parameter", contains("Change-Reason"));
        patch(
                        decidingCoordinator().header("Change-Reason", "Belopp%20saknas"),
                        path,
                        version,
                        "{\"status\": \"reviewed\"}")
                .then()
                .statusCode(200);
        coordinator().get(path + "/changes").then().body("items[0].reason", equalTo("Belopp saknas"));
        patch(decidingCoordinator(), path, version + 1, "{\"proposal\": \"Avslag\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void approvalIsTheDecisionMakersAndTheTextsAreTheCoordinators() {
        var path = "/follow-ups/" + FollowUps.ofYear(programme, 2023);
        for (int i = 0; i < 3; i++) {
            status(path, i, new String[] {"collecting", "compiled", "reviewed"}[i])
                    .then()
                    .statusCode(200);
        }
        coordinator().get(path).then().body("_links.rel", not(hasItem("approve")));
        decisionMaker()
                .get(path)
                .then()
                .body("_links.rel", hasItem("approve"))
                .body("_links.rel", not(hasItem("edit")));

        patch(coordinator(), path, 3, "{\"status\": \"approved\"}").then().statusCode(403);
        patch(decisionMaker(), path, 3, "{\"proposal\": \"Avslag\"}").then().statusCode(403);
        patch(decisionMaker(), path, 3, "{\"status\": \"compiled\"}").then().statusCode(403);
        // Whoever may not is told so, however old the version it saw.
        patch(coordinator(), path, 0, "{\"status\": \"approved\"}").then().statusCode(403);
        patch(decisionMaker(), path, 0, "{\"proposal\": \"Avslag\"}").then().statusCode(403);
        patch(decisionMaker(), path, 0, "{\"status\": \"approved\"}").then().statusCode(412);
        patch(decisionMaker(), path, 3, "{\"status\": \"approved\"}").then().statusCode(200);
    }

    @Test
    void onlyADraftIsRemoved() {
        var path = "/follow-ups/" + FollowUps.complete(programme, area);

        status(path, 0, "collecting").then().statusCode(200);
        delete(coordinator(), path, 1).then().statusCode(409).body("code", equalTo("locked"));
        status(path, 1, "draft").then().statusCode(200);
        delete(coordinator(), path, 2).then().statusCode(204);
        coordinator().get(path).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"year\": 2022} | #/year",
                "{\"year\": 1999} | #/year",
                "{\"programmeId\": \"01890000-0000-7000-8000-00000000ffff\"} | #/programmeId",
                "{\"areaTexts\": [{\"priorityAreaId\": \"01890000-0000-7000-8000-00000000ffff\", \"text\": \"x\"}]} | #/areaTexts/0/priorityAreaId",
                "{\"areaTexts\": [{\"text\": \"x\"}]} | #/areaTexts/0/priorityAreaId",
                "{\"signatories\": [{\"name\": \"Utan befattning\"}]} | #/signatories/0/function",
                "{\"status\": \"burnt\"} | #/status",
                "{\"documentDate\": \"i mars\"} | #/documentDate",
                "{\"figures\": []} | #/figures"
            })
    void refusesAChangeToSomethingThatCannotBe(String change, String pointer) {
        var path = "/follow-ups/" + FollowUps.complete(programme, area);

        patch(coordinator(), path, 0, change)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-input"))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void anotherRegionsFollowUpDoesNotExist() {
        var path = "/follow-ups/" + FollowUps.ofYear(programme, 2023);

        for (var get : new String[] {path, path + "/contents", path + "/documents"}) {
            coordinatorOfOtherRegion().accept("*/*").get(get).then().statusCode(404);
        }
        patch(coordinatorOfOtherRegion(), path, 0, "{}").then().statusCode(404);
        delete(coordinatorOfOtherRegion(), path, 0).then().statusCode(404);
        post(coordinatorOfOtherRegion(), "/follow-ups", "{\"programmeId\": \"" + programme + "\", \"year\": 2024}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/programmeId"));
    }

    @Test
    void rightsDecideWhoReadsAndWhoWrites() {
        var path = "/follow-ups/" + FollowUps.ofYear(programme, 2023);
        var body = "{\"programmeId\": \"" + programme + "\", \"year\": 2024}";

        for (var get : new String[] {
            path,
            path + "/contents",
            path + "/documents",
            "/follow-ups",
            "/follow-ups/exports",
            "/figures",
            "/figures/exports"
        }) {
            reader().accept("*/*").get(get).then().statusCode(200);
            machine("follow-ups.write").accept("*/*").get(get).then().statusCode(403);
            stranger().accept("*/*").get(get).then().statusCode(401);
        }
        post(reader(), "/follow-ups", body).then().statusCode(403);
        patch(reader(), path, 0, "{}").then().statusCode(403);
        delete(reader(), path, 0).then().statusCode(403);
        post(stranger(), "/follow-ups", body).then().statusCode(401);
        patch(stranger(), path, 0, "{}").then().statusCode(401);
        delete(stranger(), path, 0).then().statusCode(401);
    }

    @Test
    void exportsTheSameSelection() {
        FollowUps.complete(programme, area);
        FollowUps.ofYear(programme, 2024);

        var csv = coordinator().accept("*/*").get("/follow-ups/exports?format=csv&year=2023");

        assertThat(csv.asString())
                .isEqualTo("\uFEFFprogram;ar;dnr;datum;status\r\n"
                        + "Regionalt serviceprogram 2023–2030;2023;RUN/13/2024;2024-03-27;draft\r\n");
    }

    private static io.restassured.response.Response status(String path, int version, String status) {
        return patch(decidingCoordinator(), path, version, "{\"status\": \"" + status + "\"}");
    }
}
