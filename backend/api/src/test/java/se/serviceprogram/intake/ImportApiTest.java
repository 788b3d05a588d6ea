package se.serviceprogram.intake;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.serviceprogram.intake.Files.applied;
import static se.serviceprogram.intake.Files.apply;
import static se.serviceprogram.intake.Files.file;
import static se.serviceprogram.intake.Files.reverse;
import static se.serviceprogram.intake.Files.reviewed;
import static se.serviceprogram.intake.Files.row;
import static se.serviceprogram.intake.Files.rows;
import static se.serviceprogram.intake.Files.upload;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.coordinatorOfOtherRegion;
import static se.serviceprogram.testing.Callers.machine;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Callers.stranger;

import io.restassured.http.ContentType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.serviceprogram.support.Decisions;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;

@ApiTest
class ImportApiTest {

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
    void oneNewApplicantOnSeveralRowsIsRegisteredOnce() throws Exception {
        applied(file(
                row("sokande_namn=Ny butik"),
                row("arende_id=A2", "sokande_namn=NY BUTIK"),
                row("arende_id=A3", "sokande_namn=Ny Butik AB", "sokande_orgnr=5560004615"),
                row("arende_id=A4", "sokande_namn=Butiken", "sokande_orgnr=16556000-4615")));

        assertThat(
                        Database.single(
                                "select string_agg(name || coalesce(organisation_number, '') || kind || municipality_code, ',' order by name) from actor where kind = 'company'"))
                .isEqualTo("Ny butikcompany2361,Ny Butik AB5560004615company2361");
    }

    @Test
    void aNeverAppliedImportCanBeRemoved() {
        var unused = reviewed(file(row("arende_id=A9")));
        var used = applied(file(row()));

        coordinator().delete("/imports/" + unused).then().statusCode(428);
        coordinator()
                .header("If-Match", "\"9\"")
                .delete("/imports/" + unused)
                .then()
                .statusCode(412);
        coordinator()
                .header("If-Match", "\"1\"")
                .delete("/imports/" + unused)
                .then()
                .statusCode(204);
        coordinator().get("/imports/" + unused).then().statusCode(404);
        coordinator()
                .header("If-Match", "*")
                .delete("/imports/" + used)
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    @Test
    void listsAndExportsImports() {
        reviewed(file(row()));
        applied(file(row("arende_id=A2")));

        reader().get("/imports?status=applied&sort=fileName,-createdAt")
                .then()
                .statusCode(200)
                .body("items.status", contains("applied"))
                .body("items[0].newRows", equalTo(1));
        reader().get("/imports?q=besl&sourceCode=nyps").then().body("_meta.totalRecords", equalTo(2));
        assertThat(reader().accept("*/*")
                        .get("/imports/exports?format=csv&status=reviewed")
                        .asString()
                        .lines())
                .hasSize(2);
        reader().get("/imports?sort=colour").then().statusCode(400);
        reader().get("/imports?status=done").then().statusCode(400);
        reader().get("/imports/" + Callers.REGION + "/rows?verdict=odd").then().statusCode(400);
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

    @Test
    void anotherRegionsImportDoesNotExist() {
        var id = reviewed(file(row()));

        coordinatorOfOtherRegion().get("/imports/" + id).then().statusCode(404);
        coordinatorOfOtherRegion().get("/imports/" + id + "/rows").then().statusCode(404);
        coordinatorOfOtherRegion()
                .post("/imports/" + id + "/applications")
                .then()
                .statusCode(404);
        coordinatorOfOtherRegion().post("/imports/" + id + "/reversals").then().statusCode(404);
        coordinatorOfOtherRegion()
                .header("If-Match", "\"0\"")
                .delete("/imports/" + id)
                .then()
                .statusCode(404);
        coordinatorOfOtherRegion().get("/imports").then().body("items", empty());
    }

    @Test
    void readersMayNotImportAndStrangersMayNothing() {
        var id = reviewed(file(row()));
        var content = file(row()).getBytes(StandardCharsets.UTF_8);

        upload(reader(), content).then().statusCode(403);
        reader().post("/imports/" + id + "/applications").then().statusCode(403);
        reader().post("/imports/" + id + "/reversals").then().statusCode(403);
        reader().header("If-Match", "\"0\"").delete("/imports/" + id).then().statusCode(403);
        reader().get("/imports/" + id).then().statusCode(200).body("_links.rel", contains("self", "rows"));
        machine("actors.read").get("/imports").then().statusCode(403);
        machine("actors.read").get("/imports/" + id).then().statusCode(403);
        machine("actors.read").get("/imports/" + id + "/rows").then().statusCode(403);
        machine("actors.read").accept("*/*").get("/imports/exports").then().statusCode(403);
        upload(stranger(), content).then().statusCode(401);
        for (var path : new String[] {"/imports", "/imports/" + id, "/imports/" + id + "/rows"}) {
            stranger().get(path).then().statusCode(401);
        }
        stranger().accept("*/*").get("/imports/exports").then().statusCode(401);
        stranger().post("/imports/" + id + "/applications").then().statusCode(401);
        stranger().post("/imports/" + id + "/reversals").then().statusCode(401);
        stranger().header("If-Match", "\"0\"").delete("/imports/" + id).then().statusCode(401);
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
}
