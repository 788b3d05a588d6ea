package se.serviceprogram.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static se.serviceprogram.intake.Files.applied;
import static se.serviceprogram.intake.Files.apply;
import static se.serviceprogram.intake.Files.file;
import static se.serviceprogram.intake.Files.reverse;
import static se.serviceprogram.intake.Files.reviewed;
import static se.serviceprogram.intake.Files.row;
import static se.serviceprogram.intake.Files.rows;
import static se.serviceprogram.intake.Files.upload;
import static se.serviceprogram.testing.Callers.coordinator;

import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Database;

/** Applying an import: every row of it or none. */
@ApiTest
class ImportApplicationTest {

    @Test
    void theDemonstrationFileGivesTheMemosFigures() throws Exception {
        var read = upload(Files.demo());
        read.then()
                .statusCode(201)
                .body("newRows", equalTo(30))
                .body("errorRows", equalTo(0))
                .body("grantedAmount", equalTo(7773227))
                .body("ignoredColumns", hasItems("utlysning", "status"));
        apply(read.path("id")).then().statusCode(201).body("status", equalTo("applied"));

        for (var figure : Map.of(
                        "home-delivery", new int[] {8, 1_537_062},
                        "service-grant", new int[] {7, 1_007_710},
                        "investment-support", new int[] {12, 3_482_980},
                        "corrosion-protection", new int[] {3, 1_745_475},
                        "", new int[] {30, 7_773_227})
                .entrySet()) {
            coordinator()
                    .get("/support-decisions?year=2023&outcome=granted,partly-granted&supportForm=" + figure.getKey())
                    .then()
                    .body("totals.cases", equalTo(figure.getValue()[0]))
                    .body("totals.grantedAmount", equalTo(figure.getValue()[1]));
        }
        coordinator().get("/actors?kind=municipality&limit=100").then().body("_meta.totalRecords", equalTo(8));
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        var demo = Files.demo();
        apply(upload(demo).path("id")).then().statusCode(201);
        var versions =
                Database.single("select string_agg(id || ':' || version, ',' order by id) from support_decision");

        var again = upload(demo);
        again.then()
                .statusCode(201)
                .body("unchangedRows", equalTo(30))
                .body("newRows", equalTo(0))
                .body("changedRows", equalTo(0));
        apply(again.path("id")).then().statusCode(201);
        assertThat(Database.single("select string_agg(id || ':' || version, ',' order by id) from support_decision"))
                .isEqualTo(versions);
    }

    @Test
    void anAppliedDecisionTellsItsFileAndRow() {
        var id = applied(file(row("arende_id=A0"), row()));

        var decisions = coordinator().get("/support-decisions?importId=" + id + "&q=A1");
        String decision = decisions.path("items[0].id");
        coordinator()
                .get("/support-decisions/" + decision)
                .then()
                .body("import.id", equalTo(id))
                .body("import.fileName", equalTo("beslut.csv"))
                .body("import.rowNumber", equalTo(3))
                .body("_links.rel", hasItems("import"));
        coordinator()
                .get("/imports/" + id)
                .then()
                .body("appliedBy", equalTo("Karin Samordnare"))
                .body("_links.rel", contains("self", "rows", "support-decisions", "reverse"));
        rows(id).then().body("items[1].supportDecision.id", equalTo(decision));
    }

    @Test
    void aFileWithFaultyRowsIsNotAppliedAtAll() throws Exception {
        var id = reviewed(file(row(), row("arende_id=A2", "kommunkod=9999")));

        apply(id)
                .then()
                .statusCode(409)
                .body("code", equalTo("import-has-errors"))
                .body(
                        "detail",
                        equalTo(
                                "Importen kan inte genomföras, för 1 av raderna har fel. Rätta filen och läs in den på nytt."));
        assertThat(Database.single("select count(*) from support_decision")).isEqualTo("0");
        coordinator().get("/imports/" + id + "/rows?verdict=error").then().body("items.rowNumber", contains(3));
        coordinator()
                .get("/imports/" + id + "/rows?verdict=new,error&limit=1")
                .then()
                .body("_meta.totalRecords", equalTo(2))
                .body("_links.rel", hasItems("next"));
    }

    @Test
    void anImportIsAppliedOnce() {
        var id = applied(file(row()));

        apply(id).then().statusCode(409).body("code", equalTo("illegal-transition"));
        reverse(reviewed(file(row("arende_id=A2")))).then().statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void nothingIsAppliedWhenADecisionChangedSinceTheFileWasRead() throws Exception {
        applied(file(row(), row("arende_id=A2")));
        var changing = reviewed(file(row("beviljat_belopp=1"), row("arende_id=A2"), row("arende_id=A3")));
        change("A2");

        apply(changing).then().statusCode(409).body("code", equalTo("import-outdated"));
        assertThat(Database.single("select count(*) from support_decision")).isEqualTo("2");
        assertThat(Database.single("select status from import where id = '" + changing + "'"))
                .isEqualTo("reviewed");
    }

    @Test
    void nothingIsAppliedWhenANewKeyWasTakenMeanwhile() {
        var first = reviewed(file(row()));
        applied(file(row()));

        apply(first).then().statusCode(409).body("code", equalTo("import-outdated"));
    }

    @Test
    void whatAnImportDoesIsLoggedInTheNameOfWhoAppliedIt() throws Exception {
        applied(file(row("sokande_namn=Ny butik")));

        assertThat(
                        Database.single(
                                "select string_agg(distinct user_name || ' ' || resource || ' ' || operation, ',') from change_log where resource in ('support-decision', 'actor') and user_name is not null"))
                .isEqualTo("Karin Samordnare actor created,Karin Samordnare support-decision created");
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

    @Test
    void aFileThatChangesDecisionsSaysWhy() {
        Files.applied(file(row()));
        String id = Files.reviewed(file(row("beviljat_belopp=2000")));

        coordinator()
                .post("/imports/" + id + "/applications")
                .then()
                .statusCode(400)
                .body("errors.detail", contains("Skriv varför uppgiften ändras."));
        coordinator().get("/imports/" + id).then().body("status", equalTo("reviewed"));
        Files.apply(id).then().statusCode(201);
    }
}
