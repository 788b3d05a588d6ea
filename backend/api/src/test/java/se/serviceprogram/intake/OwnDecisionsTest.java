package se.serviceprogram.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static se.serviceprogram.intake.Files.file;
import static se.serviceprogram.intake.Files.row;
import static se.serviceprogram.intake.Files.rows;
import static se.serviceprogram.intake.Files.upload;
import static se.serviceprogram.testing.Callers.grantOfficer;
import static se.serviceprogram.testing.Callers.with;

import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Fixture;
import se.serviceprogram.testing.TestIssuer;

/** A file reaches no further than whoever hands it over: row by row at the dry run, and whole at its application. */
@ApiTest
class OwnDecisionsTest {

    private static final String TWO = file(row(), row("arende_id=A2", "organisation=Härjedalens kommun"));

    @Test
    void aGrantOfficersFileTakesTheOwnOrganisationsDecisionsOnly() {
        var read = upload(grantOfficer(), TWO.getBytes(UTF_8));

        read.then().statusCode(201).body("newRows", equalTo(1)).body("errorRows", equalTo(1));
        rows(read.path("id"))
                .then()
                .body("items[1].errors[0].column", equalTo("organisation"))
                .body(
                        "items[1].errors[0].message",
                        equalTo(
                                "Beslutet hör till en annan organisation eller källa än din. Du kan bara lämna dina egna."));
    }

    @Test
    void aMachineHandsOverDecisionsOfItsOwnSourceOnly() {
        var other = TestIssuer.shared()
                .machine("other-system", "region-jamtland-harjedalen", "serviceprogram", "support-decisions.write");
        var own = TestIssuer.shared()
                .machine("grant-system", "region-jamtland-harjedalen", "nyps", "support-decisions.write");

        upload(with(other), TWO.getBytes(UTF_8)).then().statusCode(201).body("errorRows", equalTo(2));
        upload(with(own), TWO.getBytes(UTF_8)).then().statusCode(201).body("newRows", equalTo(2));
    }

    /** A file whose every row is faulty has no decision that tells whose it is: it is the sender's to throw away. */
    @Test
    void aFileOfFaultsIsTheSendersAlone() {
        var faulty = file(row("beviljat_belopp=mycket"));
        String id = Files.reviewed(faulty);
        var municipality = TestIssuer.shared().person("Hilda", "harjedalens-kommun", "grant-officer");
        var machine = TestIssuer.shared()
                .machine("other-system", "region-jamtland-harjedalen", "serviceprogram", "support-decisions.write");

        for (var other : new String[] {municipality, machine}) {
            Fixture.delete(with(other), "/imports/" + id, 1).then().statusCode(403);
        }
        with(municipality).get("/imports/" + id).then().body("_links.rel", contains("self", "rows"));
        Fixture.delete(grantOfficer(), "/imports/" + id, 1).then().statusCode(204);
    }

    @Test
    void aFileOfOthersDecisionsIsReadButNotApplied() {
        String id = Files.reviewed(TWO);

        grantOfficer()
                .get("/imports/" + id)
                .then()
                .statusCode(200)
                .body("_links.rel", not(hasItem("apply")))
                .body("_links.rel", contains("self", "rows"));
        grantOfficer().post("/imports/" + id + "/applications").then().statusCode(403);
        Files.apply(id).then().statusCode(201);
        grantOfficer().post("/imports/" + id + "/reversals").then().statusCode(403);
    }
}
