package se.serviceprogram.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Fixture.delete;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.post;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;

/** The steps of a programme: through consultation to the decision that freezes it, and to its end. */
@ApiTest
class ProgrammeAdoptionTest {

    private static final String PROGRAMME = """
            {"title": "Regionalt serviceprogram 2023–2030", "periodStart": 2023, "periodEnd": 2030,
             "registryNumber": "RUN/536/2021", "ownerId": "%s", "vision": "God tillgång till service.",
             "parentDocuments": [{"title": "Regional utvecklingsstrategi", "registryNumber": "RUN/515/2018"},
                                 {"title": "Program för smart specialisering"}]}
            """.formatted(Callers.REGION);

    @Test
    void goesThroughConsultationToAdoptionAndIsClosed() {
        var id = programme();
        priorityArea(id, 1, "Medborgare");
        step(id, 0, "in-consultation").then().statusCode(200);
        step(id, 1, "prepared").then().statusCode(200);
        step(id, 2, "in-consultation").then().statusCode(200);

        var adoption = adopt(id);

        adoption.then().statusCode(201).body("paragraph", equalTo("§ 89")).body("decidedOn", equalTo("2023-05-23"));
        assertThat(adoption.header("Location")).endsWith("/programmes/" + id + "/adoptions");
        coordinator()
                .get("/programmes/" + id)
                .then()
                .body("status", equalTo("adopted"))
                .body("version", equalTo(4))
                .body(
                        "adoptions.contentHash",
                        contains(adoption.path("contentHash").toString()))
                .body("_links.rel", not(hasItem("adopt")))
                .body("_links.rel", not(hasItem("delete")));
        reader().get("/programmes/" + id + "/adoptions")
                .then()
                .statusCode(200)
                .body("items.decidingBody", contains("Regionala utvecklingsnämnden"))
                .body("_meta.totalRecords", equalTo(1));
        step(id, 4, "closed").then().statusCode(200).body("status", equalTo("closed"));
    }

    @Test
    void stepsThatAreNotTheNextAreRefused() {
        var id = programme();
        priorityArea(id, 1, "Medborgare");

        for (var status : new String[] {"prepared", "adopted", "revised", "closed"}) {
            step(id, 0, status).then().statusCode(409).body("code", equalTo("illegal-transition"));
        }
        adopt(id).then().statusCode(201);
        for (var status : new String[] {"draft", "prepared", "extended"}) {
            step(id, 1, status).then().statusCode(409).body("code", equalTo("illegal-transition"));
        }
        adopt(id).then().statusCode(409).body("code", equalTo("illegal-transition"));
        post(coordinator(), "/programmes", PROGRAMME.replaceFirst("\\{", "{\"status\": \"adopted\", "))
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    @Test
    void aProgrammeWithoutAreasCannotBeAdopted() {
        adopt(programme())
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("detail", containsString("prioriterat område"));
    }

    @Test
    void adoptedContentIsLockedAndTheFieldsAreNamed() {
        var id = programme();
        priorityArea(id, 1, "Medborgare");
        adopt(id).then().statusCode(201);

        patch(
                        coordinator(),
                        "/programmes/" + id,
                        1,
                        "{\"title\": \"Nytt\", \"periodEnd\": 2031, \"status\": \"closed\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("locked"))
                .body("errors.pointer", contains("#/periodEnd", "#/title"));
        patch(coordinator(), "/programmes/" + id, 1, "{\"periodEnd\": 2030}")
                .then()
                .statusCode(200);
        delete(coordinator(), "/programmes/" + id, 1).then().statusCode(409).body("code", equalTo("locked"));
    }

    private static final String ADOPTION = """
            {"decidingBody": "Regionala utvecklingsnämnden", "decidedOn": "2023-05-23", "paragraph": "§ 89",
             "registryNumber": "RUN/536/2021"}
            """;

    private static io.restassured.response.Response adopt(UUID id) {
        return post(coordinator(), "/programmes/" + id + "/adoptions", ADOPTION);
    }

    private static io.restassured.response.Response step(UUID id, int version, String status) {
        return patch(coordinator(), "/programmes/" + id, version, "{\"status\": \"" + status + "\"}");
    }
}
