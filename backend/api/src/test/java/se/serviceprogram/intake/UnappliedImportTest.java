package se.serviceprogram.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static se.serviceprogram.intake.Files.file;
import static se.serviceprogram.intake.Files.row;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.grantOfficer;
import static se.serviceprogram.testing.Callers.with;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Fixture;
import se.serviceprogram.testing.TestIssuer;

/** A file that is reviewed and not applied is a draft: the organisation's that handed it over, with applicants and all. */
@ApiTest
class UnappliedImportTest {

    private String waiting;

    @BeforeEach
    void aFileWaits() {
        waiting = Files.reviewed(file(row("sokande_namn=Hemlig butik")));
    }

    @Test
    void othersOfTheRegionSeeNothingOfIt() {
        for (var path : List.of("", "/rows", "/changes")) {
            grantOfficer().get("/imports/" + waiting + path).then().statusCode(200);
            others("reader").get("/imports/" + waiting + path).then().statusCode(404);
            others("coordinator").get("/imports/" + waiting + path).then().statusCode(404);
        }
        others("coordinator").get("/imports").then().body("items", empty()).body("_meta.totalRecords", equalTo(0));
        others("coordinator")
                .post("/imports/" + waiting + "/applications")
                .then()
                .statusCode(404);
        Fixture.delete(others("coordinator"), "/imports/" + waiting, 1).then().statusCode(404);
        assertThat(others("reader").accept("*/*").get("/imports/exports").asString())
                .hasLineCount(1);
        others("administrator")
                .get("/change-log?resource=import")
                .then()
                .statusCode(200)
                .body("items", empty());
        grantOfficer().get("/imports").then().body("items.id", contains(waiting));
    }

    @Test
    void whatIsRemovedOfItStaysItsOwn() {
        Fixture.delete(coordinator(), "/imports/" + waiting, 1).then().statusCode(204);

        others("coordinator").get("/removed-objects").then().body("items", empty());
        others("coordinator")
                .post("/removed-objects/" + waiting + "/restorations")
                .then()
                .statusCode(404);
        others("administrator").get("/change-log?resource=import").then().body("items", empty());
        coordinator()
                .post("/removed-objects/" + waiting + "/restorations")
                .then()
                .statusCode(201);
        others("coordinator").get("/imports/" + waiting).then().statusCode(404);
        coordinator().get("/imports/" + waiting).then().body("_links.rel", hasItem("apply"));
    }

    @Test
    void onceAppliedItIsEverybodysWithItsHistory() {
        Files.apply(waiting).then().statusCode(201);

        for (var path : List.of("", "/rows", "/changes")) {
            others("reader").get("/imports/" + waiting + path).then().statusCode(200);
        }
        others("reader").get("/imports").then().body("items.id", contains(waiting));
        others("administrator").get("/change-log?resource=import").then().body("items.operation", hasItem("created"));
        others("reader").get("/imports/" + waiting).then().body("_links.rel", not(hasItem("reverse")));
        Files.reverse(waiting).then().statusCode(201);
        others("reader").get("/imports/" + waiting).then().statusCode(200);
    }

    /** A grant system has its organisation's, of its own source, as before. */
    @Test
    void aGrantSystemSeesItsOrganisationsOfItsSource() {
        var issuer = TestIssuer.shared();
        var own = issuer.machine("grant-system", "region-jamtland-harjedalen", "nyps", "support-decisions.read");
        var others = issuer.machine("grant-system", "harjedalens-kommun", "nyps", "support-decisions.read");

        with(own).get("/imports/" + waiting).then().statusCode(200);
        with(others).get("/imports/" + waiting).then().statusCode(404);
    }

    private static RequestSpecification others(String role) {
        return with(TestIssuer.shared().person("Hilda", "harjedalens-kommun", role));
    }
}
