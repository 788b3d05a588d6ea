package se.serviceprogram.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static se.serviceprogram.intake.Files.file;
import static se.serviceprogram.intake.Files.row;
import static se.serviceprogram.intake.Files.rows;
import static se.serviceprogram.intake.Files.upload;
import static se.serviceprogram.testing.Callers.coordinator;
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

        Fixture.delete(with(municipality), "/imports/" + id, 1).then().statusCode(404);
        Fixture.delete(with(machine), "/imports/" + id, 1).then().statusCode(404);
        with(municipality).get("/imports/" + id).then().statusCode(404);
        Fixture.delete(grantOfficer(), "/imports/" + id, 1).then().statusCode(204);
    }

    /** Its own source's decisions, imports and what is removed of them; sums count no others. */
    @Test
    void aMachineSeesNothingOfAnotherSource() {
        String imported = Files.applied(TWO);
        String waiting = Files.reviewed(file(row("arende_id=A3")));
        var other = TestIssuer.shared()
                .machine(
                        "other-system",
                        "region-jamtland-harjedalen",
                        "serviceprogram",
                        "support-decisions.read",
                        "support-decisions.write");
        var own = TestIssuer.shared()
                .machine("grant-system", "region-jamtland-harjedalen", "nyps", "support-decisions.read");
        String decision = with(own)
                .get("/support-decisions")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        Fixture.delete(coordinator(), "/imports/" + waiting, 1).then().statusCode(204);

        with(own).get("/support-decisions").then().body("totals.cases", equalTo(2));
        with(own).get("/imports").then().body("items.id", contains(imported));
        with(other).get("/support-decisions").then().body("items", empty()).body("totals.cases", equalTo(0));
        assertThat(with(other).accept("*/*").get("/support-decisions/exports").asString())
                .hasLineCount(1);
        with(other).get("/imports").then().body("items", empty());
        with(other).get("/removed-objects").then().statusCode(200).body("items", empty());
        for (var hidden : new String[] {
            "/support-decisions/" + decision,
            "/support-decisions/" + decision + "/changes",
            "/imports/" + imported,
            "/imports/" + imported + "/rows",
            "/imports/" + imported + "/changes"
        }) {
            with(own).get(hidden).then().statusCode(200);
            with(other).get(hidden).then().statusCode(404);
        }
        with(other).post("/removed-objects/" + waiting + "/restorations").then().statusCode(404);
    }

    /** A file with another source's decisions too is not its to see, so the history of its own does not name it. */
    @Test
    void aMachineIsNotToldTheNameOfAFileThatItDoesNotSee() {
        var mixed = "kalla;" + String.join(";", Files.HEADINGS) + "\r\nnyps;" + row() + "\r\nserviceprogram;"
                + row("arende_id=A2") + "\r\n";
        String imported = Files.applied(mixed);
        var own = TestIssuer.shared()
                .machine("grant-system", "region-jamtland-harjedalen", "nyps", "support-decisions.read");
        String decision = with(own).get("/support-decisions").path("items[0].id");
        var name = "items[0].fields.find { it.name == 'importId' }.after.name";

        with(own).get("/imports/" + imported).then().statusCode(404);
        with(own)
                .get("/support-decisions/" + decision + "/changes")
                .then()
                .statusCode(200)
                .body(name, equalTo("en fil med beslut ur andra källor"));
        coordinator().get("/support-decisions/" + decision + "/changes").then().body(name, equalTo("beslut.csv"));
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

    /** Whoever loses a decision to another organisation answers for it as much as whoever gets it. */
    @Test
    void aFileThatTakesOthersDecisionsIsNotAppliedByThoseWhoGetThem() throws Exception {
        Files.applied(file(row("organisation=Härjedalens kommun")));
        String id = Files.reviewed(file(row()));
        var officer = TestIssuer.shared().person("Rut", "region-jamtland-harjedalen", "grant-officer");

        with(officer)
                .header("Change-Reason", "Fel")
                .post("/imports/" + id + "/applications")
                .then()
                .statusCode(403);
        with(officer).get("/imports/" + id).then().body("_links.rel", not(hasItem("apply")));
    }
}
