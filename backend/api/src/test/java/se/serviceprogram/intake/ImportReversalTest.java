package se.serviceprogram.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.serviceprogram.intake.Files.applied;
import static se.serviceprogram.intake.Files.file;
import static se.serviceprogram.intake.Files.reverse;
import static se.serviceprogram.intake.Files.row;
import static se.serviceprogram.intake.Files.rows;
import static se.serviceprogram.testing.Callers.coordinator;

import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import se.serviceprogram.support.Decisions;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Database;

/** Undoing an import: everything it did, unless something was built on it. */
@ApiTest
class ImportReversalTest {

    @Test
    void aReversalTakesEverythingBack() throws Exception {
        applied(file(row(), row("arende_id=A2")));
        var before = Database.single(
                "select md5(string_agg((to_jsonb(d) - 'version' - 'updated_at')::text, ',' order by id)) from support_decision d");
        var id = applied(file(
                row("beviljat_belopp=7", "dnr=", "sokande_namn=Ny butik"),
                row("arende_id=A2"),
                row("arende_id=A3", "sokande_namn=Ny butik"),
                row("arende_id=A4", "sokande_namn=Annan butik", "sokande_orgnr=556000-4615")));
        assertThat(Database.single("select count(*) from actor where kind = 'company'"))
                .isEqualTo("2");

        reverse(id)
                .then()
                .statusCode(201)
                .body("status", equalTo("reversed"))
                .body("reversedBy", equalTo("Karin Samordnare"))
                .body("_links.rel", contains("self", "rows"));

        assertThat(
                        Database.single(
                                "select md5(string_agg((to_jsonb(d) - 'version' - 'updated_at')::text, ',' order by id)) from support_decision d"))
                .isEqualTo(before);
        assertThat(Database.single("select count(*) from actor where kind = 'company'"))
                .isEqualTo("0");
        rows(id).then().statusCode(200).body("items[2].supportDecision", nullValue());
        reverse(id).then().statusCode(409).body("code", equalTo("illegal-transition"));
    }

    /** Its decisions were taken: that they go again is something to answer for. */
    @Test
    void aReversalSaysWhy() throws Exception {
        var id = applied(file(row()));
        var path = "/imports/" + id;

        coordinator()
                .post(path + "/reversals")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("Change-Reason"));
        coordinator().get(path).then().body("status", equalTo("applied"));
        assertThat(Database.single("select count(*) from support_decision")).isEqualTo("1");

        reverse(id).then().statusCode(201);
        coordinator().get(path + "/changes").then().body("items[0].reason", equalTo("Fel fil"));
    }

    @Test
    void anApplicantThatSomethingElseUsesIsKept() throws Exception {
        var id = applied(file(row("sokande_namn=Ny butik"), row("arende_id=A2", "sokande_namn=Annan butik")));
        var shop = Database.single("select id from actor where name = 'Ny butik'");
        Decisions.decision().with("applicantId", shop).register();

        reverse(id).then().statusCode(201);
        assertThat(Database.single("select string_agg(name, ',') from actor where kind = 'company'"))
                .isEqualTo("Ny butik");
    }

    @Test
    void aReversalIsRefusedWhenADecisionChangedSince() throws Exception {
        var id = applied(file(row(), row("arende_id=A2")));
        change("A2");

        reverse(id).then().statusCode(409).body("code", equalTo("import-outdated"));
        assertThat(Database.single("select count(*) from support_decision")).isEqualTo("2");
    }

    @Test
    void importsOnOneDecisionAreUndoneInTurn() throws Exception {
        var first = applied(file(row()));
        var second = applied(file(row("beviljat_belopp=7")));
        var third = applied(file(row("beviljat_belopp=8")));

        reverse(first).then().statusCode(409).body("code", equalTo("import-outdated"));
        reverse(second).then().statusCode(409).body("code", equalTo("import-outdated"));
        reverse(third).then().statusCode(201);
        reverse(second).then().statusCode(201);
        coordinator().get("/support-decisions?importId=" + first).then().body("totals.grantedAmount", equalTo(1000.5f));
        reverse(first).then().statusCode(201);
        assertThat(Database.single("select count(*) from support_decision")).isEqualTo("0");
    }

    private static void change(String caseId) throws Exception {
        var id = Database.single("select id from support_decision where external_case_id = '" + caseId + "'");
        coordinator()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .header("Change-Reason", "Test")
                .body("{\"reasons\": \"Ny motivering.\"}")
                .patch("/support-decisions/" + id)
                .then()
                .statusCode(200);
    }
}
