package se.serviceprogram.intake;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.serviceprogram.intake.Files.applied;
import static se.serviceprogram.intake.Files.apply;
import static se.serviceprogram.intake.Files.file;
import static se.serviceprogram.intake.Files.reviewed;
import static se.serviceprogram.intake.Files.row;
import static se.serviceprogram.intake.Files.rows;
import static se.serviceprogram.intake.Files.upload;
import static se.serviceprogram.testing.Callers.coordinator;

import io.restassured.http.ContentType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.serviceprogram.support.Decisions;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;

/** The dry run: what a file would do, told row by row, with nothing changed. */
@ApiTest
class ImportReviewTest {

    @Test
    void aFileIsReadWithoutChangingAnything() throws Exception {
        var read = upload(file(row(), row("arende_id=A2", "sokande_namn=Ny butik", "beviljat_belopp=500")) + "\r\n");

        read.then().statusCode(201).header("ETag", "\"1\"");
        assertThatJson(read.asString()).isEqualTo("""
                        {"id": "${json-unit.regex}[0-9a-f]{8}-[0-9a-f]{4}-7.*", "version": 1, "source": {"code": "nyps", "name": "Nyps"},
                         "fileName": "beslut.csv", "fileHash": "${json-unit.regex}[0-9a-f]{64}", "charset": "utf-8", "delimiter": ";",
                         "status": "reviewed", "rowCount": 2, "newRows": 2, "changedRows": 0, "unchangedRows": 0, "errorRows": 0,
                         "grantedAmount": 1500.5, "ignoredColumns": [], "createdAt": "${json-unit.any-string}",
                         "createdBy": "Karin Samordnare", "_links": "${json-unit.ignore-element}"}
                        """);
        assertThat(read.header("Location")).endsWith("/imports/" + read.path("id"));
        read.then().body("_links.rel", contains("self", "rows", "apply", "delete"));
        assertThat(Database.single("select count(*) from support_decision")).isEqualTo("0");
        assertThat(Database.single("select count(*) from actor where name = 'Ny butik'"))
                .isEqualTo("0");
        rows(read.path("id"))
                .then()
                .body("items.verdict", contains("new", "new"))
                .body("items.applicantName", contains("Härjedalens kommun", "Ny butik"))
                .body("items.supportFormName", contains("Hemsändningsbidrag", "Hemsändningsbidrag"))
                .body("items[0].notes", empty())
                .body("items[1].notes", contains("Sökanden Ny butik läggs till som ny organisation."));
    }

    @Test
    void anExportReadBackIsUnchanged() {
        applied(file(
                row(),
                row("arende_id=A2", "sokande_namn=Handlare", "sokande_orgnr=811228-9874"),
                row(
                        "arende_id=A3",
                        "beslutstyp=Avslag",
                        "beviljat_belopp=0",
                        "sokt_belopp=",
                        "period_fran=",
                        "period_till=")));
        Decisions.decision()
                .with("grantedAmount", 12.34)
                .with("legalBasis", "2024:1243 § 10; andra stycket")
                .register();

        var export = coordinator()
                .accept("*/*")
                .get("/support-decisions/exports?format=csv")
                .asByteArray();
        upload(export).then().statusCode(201).body("rowCount", equalTo(4)).body("unchangedRows", equalTo(4));
    }

    @Test
    void everyEncodingAndDelimiterIsReadAlike() {
        applied(file(row("sokande_namn=Åre – kött & ost")));
        var windows = file(row("sokande_namn=Åre – kött & ost")).getBytes(Charset.forName("windows-1252"));
        var commas = file(row("sokande_namn=Åre – kött & ost", "sokt_belopp=2000", "beviljat_belopp=\"1000,50\"")
                        .replace(';', ','))
                .replace(';', ',');

        upload(windows).then().body("unchangedRows", equalTo(1)).body("charset", equalTo("windows-1252"));
        upload("\uFEFF" + file(row("sokande_namn=Åre – kött & ost")))
                .then()
                .body("unchangedRows", equalTo(1))
                .body("charset", equalTo("utf-8"));
        upload(commas).then().body("unchangedRows", equalTo(1)).body("delimiter", equalTo(","));
    }

    @Test
    void columnsMayStandInAnyOrderAndCase() {
        var content =
                "BEVILJAT_BELOPP;Kommunkod; Sökande namn ;besluts_datum;Organisation;Stödform;beslut-nr;Ärende_id;anteckning\n"
                        + "1\u00a0000 kr;2361;härjedalens  KOMMUN;20230418;region jämtland  härjedalen;HEMSÄNDNING;1;A1;hej\n";

        var read = upload(content);
        read.then().statusCode(201).body("newRows", equalTo(1)).body("ignoredColumns", contains("anteckning"));
        apply(read.path("id")).then().statusCode(201);
        coordinator()
                .get("/support-decisions")
                .then()
                .body("items[0].outcome", equalTo("granted"))
                .body("items[0].applicant.id", equalTo(Callers.MUNICIPALITY.toString()))
                .body("items[0].decidingActor.id", equalTo(Callers.REGION.toString()));
    }

    @Test
    void aDecidingOrganisationMayBeGivenByNumber() {
        coordinator()
                .contentType(ContentType.JSON)
                .body(
                        "{\"kind\": \"county-administrative-board\", \"name\": \"Länsstyrelsen\", \"organisationNumber\": \"2021002445\"}")
                .post("/actors")
                .then()
                .statusCode(201);

        applied(file(row("organisation=202100-2445")));
        coordinator().get("/support-decisions").then().body("items[0].decidingActor.name", equalTo("Länsstyrelsen"));
    }

    @Test
    void aChangedRowShowsOldAndNewValues() {
        applied(file(row()));

        var read = upload(file(row(
                "beviljat_belopp=900",
                "beslutstyp=Delvis bifall",
                "dnr=",
                "sokande_namn=Ny butik",
                "besluts_datum=2023-04-19")));
        read.then().body("changedRows", equalTo(1));
        var shown = rows(read.path("id"))
                .then()
                .body("items[0].supportDecision.id", not(nullValue()))
                .extract()
                .response();
        assertThatJson(shown.asString()).node("items[0].differences").isEqualTo("""
                        [{"column": "beslutstyp", "field": "outcome", "before": "Bifall", "after": "Delvis bifall"},
                         {"column": "dnr", "field": "registryNumber", "before": "RUN/1/2023"},
                         {"column": "sokande_namn", "field": "applicantId", "before": "Härjedalens kommun", "after": "Ny butik"},
                         {"column": "besluts_datum", "field": "decidedOn", "before": "2023-04-18", "after": "2023-04-19"},
                         {"column": "beviljat_belopp", "field": "grantedAmount", "before": "1000.5", "after": "900"}]
                        """);
    }

    @Test
    void aMistypedPersonalNumberIsNotShownToThoseWhoReview() {
        var id = reviewed(file(row("sokande_orgnr=811228-9873")));

        coordinator()
                .get("/imports/" + id + "/rows")
                .then()
                .body("items[0].verdict", equalTo("error"))
                .body("items[0].errors[0].value", equalTo("811228-****"));
    }

    @Test
    void aTextThatLooksLikeAFormulaComesBackAsItWas() {
        applied(file(row("dnr==1+1")));

        var csv = coordinator()
                .accept("*/*")
                .get("/support-decisions/exports?format=csv")
                .asString();
        assertThat(csv).contains(";'=1+1;");
        coordinator().get("/imports/" + reviewed(csv)).then().body("unchangedRows", equalTo(1));
    }

    @Test
    void aSourceMayBeChosenForTheFile() {
        var id = coordinator()
                .multiPart(
                        "file", "../../etc/beslut\u0007.csv", file(row()).getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("sourceCode", "county-administrative-board")
                .post("/imports");

        id.then()
                .statusCode(201)
                .body("source.code", equalTo("county-administrative-board"))
                .body("fileName", equalTo("beslut.csv"));
    }
}
