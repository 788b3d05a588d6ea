package se.serviceprogram.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.intake.Files.HEADINGS;
import static se.serviceprogram.intake.Files.file;
import static se.serviceprogram.intake.Files.row;
import static se.serviceprogram.intake.Files.rows;
import static se.serviceprogram.intake.Files.upload;
import static se.serviceprogram.testing.Callers.coordinator;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.serviceprogram.testing.ApiTest;

/** Every kind of broken file and broken row, with the sentence that tells the user what to do. */
@ApiTest
class BrokenFilesTest {

    static Stream<Arguments> brokenFiles() {
        var header = String.join(";", HEADINGS);
        return Stream.of(
                Arguments.of("empty", "", "Filen är tom."),
                Arguments.of("empty", " \r\n\r\n", "Filen är tom."),
                Arguments.of("no-rows", header + "\r\n", "Filen har en rubrikrad men inga rader under den."),
                Arguments.of("no-rows", header + "\r\n;;;\r\n", "Filen har en rubrikrad men inga rader under den."),
                Arguments.of(
                        "no-header",
                        row() + "\r\n" + row(),
                        "Rubrikraden saknas. Första raden ska ha kolumnernas namn, som arende_id och beslut_nr."),
                Arguments.of(
                        "no-delimiter",
                        header.replace(';', '\t') + "\r\n",
                        "Kolumnavskiljaren går inte att känna igen. Använd semikolon eller komma mellan kolumnerna."),
                Arguments.of(
                        "missing-column",
                        file(row()).replace("kommunkod", "kommun").replace("beviljat_belopp", "belopp"),
                        "Kolumner som måste finnas saknas i filen: kommunkod, beviljat_belopp."),
                Arguments.of(
                        "duplicate-column",
                        file(row()).replace("sokt_belopp", "Beviljat_Belopp"),
                        "Kolumnen beviljat_belopp finns mer än en gång i rubrikraden."),
                Arguments.of(
                        "open-quote",
                        file(row("dnr=\"RUN/1"), row()),
                        "Ett citattecken på rad 2 stängs aldrig, så att resten av filen hamnar i samma cell."),
                Arguments.of(
                        "broken-row",
                        file(row(), row("arende_id=\"A\"2")),
                        "Rad 3 går inte att läsa: text står direkt efter ett avslutande citattecken."),
                Arguments.of(
                        "not-text",
                        file(row("dnr=\u0000")),
                        "Filen är inte läsbar text. Spara den som CSV med teckenkodningen UTF-8 eller Windows-1252."));
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void aFileThatCannotBeReadIsRefusedWhole(String code, String content, String message) {
        upload(content)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-input"))
                .body("detail", equalTo(message))
                .body("errors[0].code", equalTo("import.file." + code))
                .body("errors[0].pointer", equalTo("#/file"));
        coordinator().get("/imports").then().body("_meta.totalRecords", equalTo(0));
    }

    @Test
    void aWorkbookIsNamedAsSuch() {
        upload(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, ';', (byte) 0x81})
                .then()
                .statusCode(400)
                .body("detail", equalTo("Filen är en Excelbok. Spara den som CSV (UTF-8) och läs in den på nytt."));
    }

    @Test
    void utf16IsNotText() {
        upload(file(row()).getBytes(StandardCharsets.UTF_16LE))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("import.file.not-text"));
    }

    @Test
    void aRequestWithoutFileIsRefused() {
        coordinator()
                .multiPart("sourceCode", "nyps")
                .post("/imports")
                .then()
                .statusCode(400)
                .body("detail", equalTo("Välj en fil att läsa in."));
    }

    @Test
    void anUnknownSourceIsRefused() {
        coordinator()
                .multiPart("file", "a.csv", file(row()).getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("sourceCode", "unknown")
                .post("/imports")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/sourceCode"));
    }

    @Test
    void anotherMediaTypeIsRefused() {
        coordinator()
                .contentType("text/csv")
                .body(file(row()))
                .post("/imports")
                .then()
                .statusCode(415);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "arende_id| |missing-value|Värdet saknas. Kolumnen måste vara ifylld.",
                "beslut_nr| |missing-value|Värdet saknas. Kolumnen måste vara ifylld.",
                "stodform| |missing-value|Värdet saknas. Kolumnen måste vara ifylld.",
                "organisation| |missing-value|Värdet saknas. Kolumnen måste vara ifylld.",
                "sokande_namn| |missing-value|Värdet saknas. Kolumnen måste vara ifylld.",
                "kommunkod| |missing-value|Värdet saknas. Kolumnen måste vara ifylld.",
                "besluts_datum| |missing-value|Värdet saknas. Kolumnen måste vara ifylld.",
                "beviljat_belopp| |missing-value|Värdet saknas. Kolumnen måste vara ifylld.",
                "dnr|123456789012345678901234567890123456789012345678901|too-long|Texten är för lång. Skriv högst 50 tecken.",
                "beslutstyp|Kanske|unknown-outcome|Beslutstypen är okänd. Skriv Bifall, Delvis bifall, Avslag, Avvisning eller Avskrivning.",
                "stodform|Bygdepeng|unknown-support-form|Stödformen är okänd. Skriv någon av Hemsändningsbidrag, Investeringsstöd, Servicebidrag, Stöd till korrosionsskydd, Särskilt driftstöd.",
                "kommunkod|9999|unknown-municipality|Kommunkoden 9999 finns inte.",
                "kommunkod|Härjedalens kommun|municipality-name|Kommunen ska anges med sin kod. Skriv 2361 för Härjedalens kommun.",
                "kommunkod|Bräcke|municipality-name|Kommunen ska anges med sin kod. Skriv 2305 för Bräcke.",
                "organisation|Region Norrland|unknown-organisation|Organisationen Region Norrland finns inte bland regionens organisationer. Lägg till den, eller rätta namnet.",
                "organisation|Region Västernorrland|unknown-organisation|Organisationen Region Västernorrland finns inte bland regionens organisationer. Lägg till den, eller rätta namnet.",
                "sokande_orgnr|556000-4616|invalid-organisation-number|Organisationsnumret är inte giltigt. Det ska ha tio siffror, som 556000-4615.",
                "sokande_orgnr|okänt|invalid-organisation-number|Organisationsnumret är inte giltigt. Det ska ha tio siffror, som 556000-4615.",
                "besluts_datum|18/4 2023|not-a-date|Datumet går inte att läsa. Skriv det som 2023-05-23.",
                "besluts_datum|2023-02-30|impossible-date|Dagen finns inte i kalendern.",
                "inkom_datum|1923-01-01|date-out-of-range|Året ska ligga mellan 2000 och 2100.",
                "period_till|2022-12-31|period-order|Perioden slutar innan den börjar.",
                "beviljat_belopp|mycket|not-an-amount|Beloppet går inte att läsa. Skriv det som 1 537 062 eller 1537062,00.",
                "beviljat_belopp|1.537|ambiguous-amount|Beloppet kan läsas på två sätt. Skriv tusental med mellanrum, som 1 537, och ören med två decimaler, som 1,50.",
                "beviljat_belopp|\u2212500|negative-amount|Beloppet är negativt. Ett beviljat eller sökt belopp kan inte vara mindre än 0.",
                "sokt_belopp|-1|negative-amount|Beloppet är negativt. Ett beviljat eller sökt belopp kan inte vara mindre än 0.",
                "beviljat_belopp|100,005|ambiguous-amount|Beloppet kan läsas på två sätt. Skriv tusental med mellanrum, som 1 537, och ören med två decimaler, som 1,50.",
                "beviljat_belopp|1000,005|too-many-decimals|Beloppet har mer än två decimaler.",
                "beviljat_belopp|9999999999999|too-large-amount|Beloppet är för stort.",
                "stodandel|150 %|not-a-share|Stödandelen ska vara ett tal mellan 0 och 100 med högst två decimaler.",
            })
    void aFaultyCellIsNamedWithItsRemedy(String column, String value, String code, String message) {
        var written = value == null ? "" : value;
        var read = upload(file(row(column + "=" + written)));
        read.then()
                .statusCode(201)
                .body("errorRows", equalTo(1))
                .body("newRows", equalTo(0))
                .body("grantedAmount", equalTo(0));

        var row = rows(read.path("id")).then().statusCode(200);
        row.body("items.rowNumber", contains(2))
                .body("items[0].verdict", equalTo("error"))
                .body("items[0].errors.column", contains(column))
                .body("items[0].errors.value", contains(value))
                .body("items[0].errors.code", contains(code))
                .body("items[0].errors.message", contains(message));
    }

    @Test
    void aRefusalGrantsNothing() {
        var id = Files.reviewed(file(row("beslutstyp=Avslag")));

        rows(id).then()
                .body("items[0].errors.code", contains("amount-of-refusal"))
                .body("items[0].errors.message", contains("Beviljat belopp ska vara 0 vid Avslag."));
    }

    @Test
    void anUnknownSourceOfARowIsNamed() {
        var content = "kalla;" + String.join(";", HEADINGS) + "\nexcel;" + row() + "\n";

        rows(Files.reviewed(content))
                .then()
                .body("items[0].errors.column", contains("kalla"))
                .body(
                        "items[0].errors.message",
                        contains(
                                "Källan finns inte. Välj bland county-administrative-board, nyps, other, serviceprogram."));
    }

    @Test
    void rowsWithTooFewOrTooManyCellsAreNamed() {
        var id = Files.reviewed(file("A1;1;Bifall", row("arende_id=A2") + ";överflöd"));

        rows(id).then()
                .body("items.errors.flatten().code", contains("too-few-cells", "too-many-cells"))
                .body("items[0].errors[0].message", equalTo("Raden har färre celler än rubrikradens 16."))
                .body(
                        "items[1].errors[0].message",
                        equalTo(
                                "Raden har fler celler än rubrikradens 16. En cell som innehåller kolumnavskiljaren måste stå inom citattecken."));
    }

    @Test
    void theSecondRowWithAKeyIsTheFaultyOne() {
        var id = Files.reviewed(file(row(), row("beslut_nr=2"), row("beviljat_belopp=7")));

        rows(id).then()
                .body("items.verdict", contains("new", "new", "error"))
                .body(
                        "items[2].errors.message",
                        contains("Samma källa, ärende-id och beslutsnummer står redan på rad 2."));
    }

    @Test
    void allFaultsOfARowAreTold() {
        var id = Files.reviewed(file(row("kommunkod=1", "besluts_datum=x", "beviljat_belopp=y", "stodform=z")));

        rows(id).then()
                .body(
                        "items[0].errors.column",
                        equalTo(List.of("stodform", "kommunkod", "besluts_datum", "beviljat_belopp")));
    }

    @Test
    void messagesCanBeReadInEnglish() {
        var id = Files.reviewed(file(row("kommunkod=9999")));

        coordinator()
                .header("Accept-Language", "en")
                .get("/imports/" + id + "/rows")
                .then()
                .body("items[0].errors.message", contains("There is no municipality code 9999."));
    }
}
