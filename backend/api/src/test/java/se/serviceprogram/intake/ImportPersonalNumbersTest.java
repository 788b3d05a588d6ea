package se.serviceprogram.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.intake.Files.applied;
import static se.serviceprogram.intake.Files.apply;
import static se.serviceprogram.intake.Files.file;
import static se.serviceprogram.intake.Files.reviewed;
import static se.serviceprogram.intake.Files.row;
import static se.serviceprogram.intake.Files.rows;
import static se.serviceprogram.intake.Files.upload;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.grantOfficer;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Database;

/** Personal numbers in files: masked where people read, and a masked one says nothing. */
@ApiTest
class ImportPersonalNumbersTest {

    private static final String APPLICANTS =
            "select string_agg(a.name || ' ' || a.organisation_number, ', ' order by d.external_case_id)"
                    + " from support_decision d join actor a on a.id = d.applicant_id";

    @Test
    void namesakesWithMaskedNumbersStayWhoTheyAre() throws SQLException {
        applied(file(
                row("arende_id=A1", "sokande_namn=Handlare", "sokande_orgnr=811228-9874"),
                row("arende_id=A2", "sokande_namn=Handlare", "sokande_orgnr=000229-0005")));
        var before = Database.single(APPLICANTS);
        var export = coordinator()
                .accept("*/*")
                .get("/support-decisions/exports?format=csv")
                .asByteArray();

        var again = upload(export);
        again.then().statusCode(201).body("unchangedRows", equalTo(2)).body("rowCount", equalTo(2));
        apply(again.path("id")).then().statusCode(201);

        assertThat(before).isEqualTo("Handlare 8112289874, Handlare 0002290005");
        assertThat(Database.single(APPLICANTS)).isEqualTo(before);
        assertThat(Database.single("select count(*) from actor where name = 'Handlare'"))
                .isEqualTo("2");
    }

    @Test
    void whatIsKeptOfTheFileHasNoPersonalNumberInAnyCell() throws SQLException {
        var content = file(row("dnr=Handlare 811228-9874", "sokande_orgnr=811228-9874"))
                .replace("\r\n", ";\r\n");
        var id = reviewed(content.replaceFirst(";\r\n", ";kontakt\r\n").replaceFirst(";\r\n$", ";19811228-9874\r\n"));

        assertThat(Database.single(
                        "select raw ->> 'dnr' || ', ' || (raw ->> 'sokande_orgnr') || ', ' || (raw ->> 'kontakt')"
                                + " from import_row where import_id = '" + id + "'"))
                .isEqualTo("Handlare 811228-****, 811228-****, 19811228-****");
        assertThat(rows(id).asString()).doesNotContain("9874");
    }

    @Test
    void aNumberInTheApplicantsNameOrTheFilesIsShownAndKeptNowhere() throws SQLException {
        applied(file(row("sokande_namn=Handlare", "dnr=RUN/1")));
        var content = file(
                row("sokande_namn=Anna 811228-9874", "dnr=RUN/2"),
                row("arende_id=A2", "sokande_namn=Bertil 811228-9874"));
        var upload = coordinator()
                .multiPart("file", "Anna 811228-9874.csv", content.getBytes(UTF_8), "text/csv")
                .post("/imports");

        var id = upload.then().statusCode(201).extract().<String>path("id");
        upload.then().body("fileName", equalTo("Anna 811228-****.csv"));
        assertThat(rows(id).asString())
                .contains("Sökanden Bertil 811228-**** läggs till", "\"Anna 811228-****\"")
                .doesNotContain("9874");
        apply(id).then().statusCode(201);
        assertThat(Database.single("select string_agg(name, ', ' order by name) from actor where kind = 'company'"))
                .isEqualTo("Anna 811228-****, Bertil 811228-****, Handlare");
        assertThat(rows(reviewed(content))
                        .then()
                        .extract()
                        .<List<String>>path("items.verdict")
                        .get(1))
                .as("found again by its masked name")
                .isEqualTo("unchanged");
        assertThat(everythingToldOfDecisions()).doesNotContain("9874");
    }

    /** It would come out in lists, exports and a history that nothing can be taken out of. */
    @ParameterizedTest
    @ValueSource(strings = {"arende_id", "beslut_nr", "dnr"})
    void aNumberAsTheIdOfADecisionIsAFaultAndShownAndKeptNowhere(String heading) throws SQLException {
        applied(file(row("dnr=RUN/1")));
        for (var written : List.of("811228-9874", "8112289874", "811228 – 9874")) {
            var id = reviewed(file(row("sokande_namn=Handlare", heading + "=" + written)));

            assertThat(rows(id).then().extract().<List<String>>path("items[0].errors.column"))
                    .as(written)
                    .containsExactly(heading);
            assertThat(rows(id).asString())
                    .contains("Texten innehåller ett personnummer")
                    .doesNotContain("9874");
            apply(id).then().statusCode(409);
            assertThat(Database.single("select string_agg(r::text, '') from import_row r"))
                    .doesNotContain("9874");
        }
        assertThat(everythingToldOfDecisions()).contains("RUN/1").doesNotContain("9874");
    }

    @Test
    void aNumberInAHeadingIsShownAndKeptNowhere() throws SQLException {
        var content = file(row()).replaceFirst("\r\n", ";Anna 811228-9874\r\n").replaceFirst("\r\n$", ";x\r\n");
        var upload = upload(content);

        upload.then().statusCode(201).body("ignoredColumns", contains("Anna 811228-****"));
        assertThat(upload.asString() + rows(upload.path("id")).asString()).doesNotContain("9874");
        assertThat(Database.single("select string_agg(r::text, '') from import_row r"))
                .contains("Anna 811228-****")
                .doesNotContain("9874");
    }

    /** The list, the export, and of each decision what it says, its history and that it is in the log. */
    private static String everythingToldOfDecisions() {
        var list = coordinator().get("/support-decisions");
        var told = new StringBuilder(list.asString());
        told.append(answered("/support-decisions/exports?format=csv"));
        for (var id : list.then().extract().<List<String>>path("items.id")) {
            told.append(answered("/support-decisions/" + id)).append(answered("/support-decisions/" + id + "/changes"));
        }
        return told.toString();
    }

    private static String answered(String path) {
        return coordinator()
                .accept("*/*")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** Else whoever may hand over files could try ten thousand numbers until one is the trader's. */
    @Test
    void aDryRunDoesNotTellWhoMayNotReadNumbersWhetherOneIsRight() {
        applied(file(
                row("arende_id=A1", "sokande_namn=Handlare", "sokande_orgnr=811228-9874"),
                row("arende_id=A2", "sokande_namn=Livs AB")));
        var right = tried("811228-9874");
        var wrong = tried("000229-0005");

        assertThat(right.replace("811228-****", "number")).isEqualTo(wrong.replace("000229-****", "number"));
        assertThat(right).contains("unchanged", "changed", "new", "därför visas inte här");
        assertThat(upload(
                                grantOfficer(),
                                file(row("arende_id=A9", "sokande_namn=Ny", "sokande_orgnr=811228-9874"))
                                        .getBytes(UTF_8))
                        .then()
                        .statusCode(201)
                        .extract()
                        .<Integer>path("newRows"))
                .isEqualTo(1);
    }

    /** The rows as they are answered when the number stands beside the trader's name and other names. */
    private static String tried(String number) {
        var id = reviewed(file(
                row("arende_id=A1", "sokande_namn=Handlare", "sokande_orgnr=" + number),
                row("arende_id=A2", "sokande_namn=Handlare", "sokande_orgnr=" + number),
                row("arende_id=A3", "sokande_namn=Handlare", "sokande_orgnr=" + number),
                row("arende_id=A4", "sokande_namn=Okänd", "sokande_orgnr=" + number),
                row("arende_id=A5", "sokande_namn=Livs AB", "sokande_orgnr=" + number),
                row("arende_id=A6", "sokande_namn=Livs AB", "sokande_orgnr=556000-4615"),
                row("arende_id=A7", "organisation=" + number)));
        var answer = rows(id).then().statusCode(200).extract();
        return answer.path("items").toString();
    }

    /** Applying a file writes to the register; what it made of the number is then as right as the file. */
    @Test
    void whoMayNotReadNumbersStillRegistersThemRight() throws SQLException {
        applied(file(row("arende_id=A1", "sokande_namn=Handlare", "sokande_orgnr=811228-9874")));
        applied(file(
                row("arende_id=A1", "sokande_namn=Handlare", "sokande_orgnr=811228-9874", "dnr=RUN/2"),
                row("arende_id=A2", "sokande_namn=Annat namn", "sokande_orgnr=811228-9874")));

        assertThat(Database.single(APPLICANTS)).isEqualTo("Handlare 8112289874, Handlare 8112289874");
    }

    @Test
    void aFaultQuotesNoPersonalNumberWhereverItStands() {
        var id = reviewed(file(row("organisation=811228-9874", "kommunkod=8112289874")));

        assertThat(rows(id).then().extract().<String>path("items[0].verdict")).isEqualTo("error");
        assertThat(rows(id).asString()).contains("811228-****").doesNotContain("9874");
    }
}
