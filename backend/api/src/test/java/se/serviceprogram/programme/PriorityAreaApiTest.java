package se.serviceprogram.programme;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.coordinatorOfOtherRegion;
import static se.serviceprogram.testing.Callers.machine;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Callers.stranger;
import static se.serviceprogram.testing.Fixture.delete;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.post;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;

/** Prioritised areas: written until their programme is adopted. */
@ApiTest
class PriorityAreaApiTest {

    @Test
    void createsReadsChangesAndRemovesAnArea() {
        var programme = programme();

        var created = post(coordinator(), "/priority-areas", area(programme, 1));

        created.then().statusCode(201).header("ETag", "\"0\"");
        var id = created.path("id").toString();
        assertThat(created.header("Location")).endsWith("/priority-areas/" + id);
        assertThatJson(created.asString()).whenIgnoringPaths("_links").isEqualTo("""
                        {"id": "%s", "version": 0, "programme": {"id": "%s", "title": "Regionalt serviceprogram 2023–2030"},
                         "number": 1, "title": "stärka tillgängligheten", "shortTitle": "Medborgare", "description": "Mer."}
                        """.formatted(id, programme));
        patch(coordinator(), "/priority-areas/" + id, 0, "{\"number\": 3, \"description\": null}")
                .then()
                .statusCode(200)
                .body("number", equalTo(3))
                .body("description", equalTo(null))
                .body("version", equalTo(1));
        delete(coordinator(), "/priority-areas/" + id, 1).then().statusCode(204);
        coordinator().get("/priority-areas/" + id).then().statusCode(404);
    }

    @Test
    void listsTheAreasOfAProgrammeByNumber() {
        var programme = programme();
        priorityArea(programme, 2, "Servicegivare");
        priorityArea(programme, 1, "Medborgare");
        priorityArea(programme(), 1, "Annat");

        reader().get("/priority-areas?programmeId=" + programme)
                .then()
                .statusCode(200)
                .body("items.shortTitle", contains("Medborgare", "Servicegivare"));
        reader().get("/priority-areas?sort=-number&programmeId=" + programme)
                .then()
                .body("items.number", contains(2, 1));
        var csv = reader().accept("*/*").get("/priority-areas/exports?programmeId=" + programme);
        assertThat(csv.asString().lines())
                .contains("Regionalt serviceprogram 2023–2030;1;stärka det som rör Medborgare;Medborgare")
                .hasSize(3);
    }

    @Test
    void aNumberIsUsedOnceInAProgramme() {
        var programme = programme();
        priorityArea(programme, 1, "Medborgare");
        var second = priorityArea(programme, 2, "Servicegivare");

        post(coordinator(), "/priority-areas", area(programme, 1))
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"))
                .body("detail", equalTo("Programmet har redan ett prioriterat område med det numret."));
        patch(coordinator(), "/priority-areas/" + second, 0, "{\"number\": 1}")
                .then()
                .statusCode(409);
        priorityArea(programme(), 1, "Annat program");
    }

    @Test
    void theAreasOfAnAdoptedProgrammeAreLocked() {
        var programme = programme();
        var id = priorityArea(programme, 1, "Medborgare");
        post(coordinator(), "/programmes/" + programme + "/adoptions", """
                        {"decidingBody": "Nämnden", "decidedOn": "2023-05-23", "paragraph": "§ 89", "registryNumber": "RUN/1"}
                        """)
                .then()
                .statusCode(201);

        post(coordinator(), "/priority-areas", area(programme, 2))
                .then()
                .statusCode(409)
                .body("code", equalTo("locked"));
        patch(coordinator(), "/priority-areas/" + id, 0, "{\"title\": \"nytt\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("locked"));
        delete(coordinator(), "/priority-areas/" + id, 0).then().statusCode(409).body("code", equalTo("locked"));
        coordinator().get("/priority-areas/" + id).then().body("_links.rel", contains("self", "programme"));
    }

    @Test
    void changesNameTheVersionTheyStartFrom() {
        var id = priorityArea(programme(), 1, "Medborgare");

        coordinator()
                .contentType("application/json")
                .body("{}")
                .patch("/priority-areas/" + id)
                .then()
                .statusCode(428);
        patch(coordinator(), "/priority-areas/" + id, 5, "{}").then().statusCode(412);
        delete(coordinator(), "/priority-areas/" + id, 5).then().statusCode(412);
    }

    @Test
    void anotherRegionsAreaDoesNotExist() {
        var programme = programme();
        var id = priorityArea(programme, 1, "Medborgare");

        coordinatorOfOtherRegion().get("/priority-areas").then().body("items", empty());
        coordinatorOfOtherRegion().get("/priority-areas/" + id).then().statusCode(404);
        patch(coordinatorOfOtherRegion(), "/priority-areas/" + id, 0, "{}")
                .then()
                .statusCode(404);
        delete(coordinatorOfOtherRegion(), "/priority-areas/" + id, 0).then().statusCode(404);
        post(coordinatorOfOtherRegion(), "/priority-areas", area(programme, 2))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/programmeId"));
    }

    @Test
    void readersMayNotWriteAndStrangersMayNothing() {
        var programme = programme();
        var id = priorityArea(programme, 1, "Medborgare");

        post(reader(), "/priority-areas", area(programme, 2)).then().statusCode(403);
        patch(reader(), "/priority-areas/" + id, 0, "{}").then().statusCode(403);
        delete(reader(), "/priority-areas/" + id, 0).then().statusCode(403);
        for (var path : new String[] {"", "/exports", "/" + id}) {
            machine("actors.read").get("/priority-areas" + path).then().statusCode(403);
            stranger().get("/priority-areas" + path).then().statusCode(401);
        }
        post(stranger(), "/priority-areas", area(programme, 2)).then().statusCode(401);
        patch(stranger(), "/priority-areas/" + id, 0, "{}").then().statusCode(401);
        delete(stranger(), "/priority-areas/" + id, 0).then().statusCode(401);
    }

    private static String area(UUID programme, int number) {
        return """
                {"programmeId": "%s", "number": %d, "title": "stärka tillgängligheten", "shortTitle": "Medborgare",
                 "description": "Mer."}
                """.formatted(programme, number);
    }
}
