package se.serviceprogram.programme;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.coordinatorOfOtherRegion;
import static se.serviceprogram.testing.Callers.machine;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Callers.stranger;
import static se.serviceprogram.testing.Fixture.actionPlan;
import static se.serviceprogram.testing.Fixture.delete;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.post;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;

/** Programmes from the first draft to the end of their life. */
@ApiTest
class ProgrammeApiTest {

    private static final String PROGRAMME = """
            {"title": "Regionalt serviceprogram 2023–2030", "periodStart": 2023, "periodEnd": 2030,
             "registryNumber": "RUN/536/2021", "ownerId": "%s", "vision": "God tillgång till service.",
             "parentDocuments": [{"title": "Regional utvecklingsstrategi", "registryNumber": "RUN/515/2018"},
                                 {"title": "Program för smart specialisering"}]}
            """.formatted(Callers.REGION);

    @Test
    void aProgrammeWithAPlanIsNotOfferedToBeRemoved() {
        var programme = programme();
        var path = "/programmes/" + programme;
        coordinator().get(path).then().body("_links.rel", hasItem("delete"));
        actionPlan(programme, 2024);

        coordinator().get(path).then().body("_links.rel", not(hasItem("delete")));
        delete(coordinator(), path, 0).then().statusCode(409).body("code", equalTo("in-use"));
    }

    @Test
    void createsAProgrammeAsADraft() {
        var created = post(coordinator(), "/programmes", PROGRAMME);

        created.then().statusCode(201).header("ETag", "\"0\"");
        var id = created.path("id").toString();
        assertThat(created.header("Location"))
                .isEqualTo("https://serviceprogram.example.se/serviceprogram/v1/programmes/" + id);
        assertThatJson(created.asString()).whenIgnoringPaths("_links").isEqualTo("""
                        {"id": "%s", "version": 0, "title": "Regionalt serviceprogram 2023–2030", "periodStart": 2023,
                         "periodEnd": 2030, "registryNumber": "RUN/536/2021", "vision": "God tillgång till service.",
                         "owner": {"id": "%s", "name": "Region Jämtland Härjedalen"},
                         "parentDocuments": [{"title": "Regional utvecklingsstrategi", "registryNumber": "RUN/515/2018"},
                                             {"title": "Program för smart specialisering"}],
                         "status": "draft", "priorityAreas": [], "adoptions": []}
                        """.formatted(id, Callers.REGION));
        assertThatJson(coordinator().get("/programmes/" + id).asString()).isEqualTo(created.asString());
    }

    @Test
    void showsItsAreasByNumberAndWhatMayBeDoneNow() {
        var id = programme();
        coordinator().get("/programmes/" + id).then().body("_links.rel", not(hasItem("adopt")));
        priorityArea(id, 2, "Servicegivare");
        priorityArea(id, 1, "Medborgare");

        coordinator()
                .get("/programmes/" + id)
                .then()
                .body("priorityAreas.shortTitle", contains("Medborgare", "Servicegivare"))
                .body("_links.rel", hasItems("self", "adoptions", "action-plans", "edit", "adopt", "delete"));
        reader().get("/programmes/" + id).then().body("_links.method", not(hasItems("PATCH", "POST", "DELETE")));
    }

    @Test
    void listsFiltersSortsAndSearches() {
        var first = programme();
        post(coordinator(), "/programmes", PROGRAMME.replace("2023", "2014").replace("2030", "2020"));
        patch(coordinator(), "/programmes/" + first, 0, "{\"status\": \"in-consultation\"}")
                .then()
                .statusCode(200);

        reader().get("/programmes").then().statusCode(200).body("items.periodStart", contains(2023, 2014));
        reader().get("/programmes?sort=periodStart").then().body("items.periodStart", contains(2014, 2023));
        reader().get("/programmes?status=draft").then().body("items.periodStart", contains(2014));
        reader().get("/programmes?q=serviceprogram 2030").then().body("items.periodStart", contains(2023));
        reader().get("/programmes?q=run/536").then().body("_meta.totalRecords", equalTo(2));
        reader().get("/programmes?status=okänd").then().statusCode(400).body("errors.parameter", contains("status"));
    }

    @Test
    void exportsTheSameSelection() {
        programme();

        var csv = reader().accept("*/*").get("/programmes/exports?format=csv&status=draft");

        csv.then().statusCode(200).contentType("text/csv");
        assertThat(csv.asString())
                .contains("titel;period_fran;period_till;dnr;agare;status")
                .contains("Regionalt serviceprogram 2023–2030;2023;2030;RUN/536/2021;Region Jämtland Härjedalen;draft");
    }

    @Test
    void changesOnlyWhatThePatchNames() {
        var id = post(coordinator(), "/programmes", PROGRAMME).path("id").toString();

        patch(coordinator(), "/programmes/" + id, 0, "{\"vision\": null, \"periodEnd\": 2031}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("vision", equalTo(null))
                .body("periodEnd", equalTo(2031))
                .body("parentDocuments.size()", equalTo(2));
    }

    @Test
    void removesADraftWithItsAreas() {
        var id = programme();
        var area = priorityArea(id, 1, "Medborgare");

        delete(coordinator(), "/programmes/" + id, 0).then().statusCode(204);

        coordinator().get("/programmes/" + id).then().statusCode(404);
        coordinator().get("/priority-areas/" + area).then().statusCode(404);
    }

    @Test
    void anOwnerInUseCannotBeRemoved() {
        programme();

        delete(coordinator(), "/actors/" + Callers.REGION, 0)
                .then()
                .statusCode(409)
                .body("code", equalTo("in-use"));
    }

    @Test
    void changesNameTheVersionTheyStartFrom() {
        var id = programme();

        coordinator()
                .contentType("application/json")
                .body("{}")
                .patch("/programmes/" + id)
                .then()
                .statusCode(428);
        coordinator().delete("/programmes/" + id).then().statusCode(428);
        patch(coordinator(), "/programmes/" + id, 7, "{}")
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
        delete(coordinator(), "/programmes/" + id, 7).then().statusCode(412);
    }

    @Test
    void anotherRegionsProgrammeDoesNotExist() {
        var id = programme();
        priorityArea(id, 1, "Medborgare");

        coordinatorOfOtherRegion().get("/programmes").then().body("items", empty());
        coordinatorOfOtherRegion().get("/programmes/" + id).then().statusCode(404);
        coordinatorOfOtherRegion()
                .get("/programmes/" + id + "/adoptions")
                .then()
                .statusCode(404);
        patch(coordinatorOfOtherRegion(), "/programmes/" + id, 0, "{}").then().statusCode(404);
        delete(coordinatorOfOtherRegion(), "/programmes/" + id, 0).then().statusCode(404);
        post(coordinatorOfOtherRegion(), "/programmes/" + id + "/adoptions", ADOPTION)
                .then()
                .statusCode(404);
        post(coordinatorOfOtherRegion(), "/programmes", PROGRAMME)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/ownerId"));
    }

    @Test
    void readersMayNotWriteAndStrangersMayNothing() {
        var id = programme();

        post(reader(), "/programmes", PROGRAMME).then().statusCode(403);
        patch(reader(), "/programmes/" + id, 0, "{}").then().statusCode(403);
        delete(reader(), "/programmes/" + id, 0).then().statusCode(403);
        post(reader(), "/programmes/" + id + "/adoptions", ADOPTION).then().statusCode(403);
        for (var path : new String[] {"", "/exports", "/" + id, "/" + id + "/adoptions"}) {
            machine("actors.read").get("/programmes" + path).then().statusCode(403);
            stranger().get("/programmes" + path).then().statusCode(401);
        }
        post(stranger(), "/programmes", PROGRAMME).then().statusCode(401);
        patch(stranger(), "/programmes/" + id, 0, "{}").then().statusCode(401);
        delete(stranger(), "/programmes/" + id, 0).then().statusCode(401);
        post(stranger(), "/programmes/" + id + "/adoptions", ADOPTION).then().statusCode(401);
    }

    private static final String ADOPTION = """
            {"decidingBody": "Regionala utvecklingsnämnden", "decidedOn": "2023-05-23", "paragraph": "§ 89",
             "registryNumber": "RUN/536/2021"}
            """;
}
