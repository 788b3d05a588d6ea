package se.serviceprogram.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.intake.Files.applied;
import static se.serviceprogram.intake.Files.file;
import static se.serviceprogram.intake.Files.reverse;
import static se.serviceprogram.intake.Files.row;
import static se.serviceprogram.intake.Files.upload;
import static se.serviceprogram.testing.Callers.administrator;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.grantOfficer;
import static se.serviceprogram.testing.Callers.machine;
import static se.serviceprogram.testing.Fixture.created;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Database;

/**
 * An applied file ties decisions to whoever has the numbers in it, which tells whose they are. To those who may not read
 * personal numbers that is a reading on record, and not many can be tried at once.
 */
@ApiTest
class ImportTriedNumbersTest {

    private static final String TRADERS = "811228-9874";

    /** Valid numbers of the trader's day of birth. */
    private static final String[] OF_THAT_DAY = {
        TRADERS, "811228-0014", "811228-0022", "811228-0030", "811228-0048", "811228-0055"
    };

    @Test
    void whoMeetsASoleTraderByAnAppliedFileIsOnRecordAndStaysSo() {
        trader();
        var id = applied(file(
                row("arende_id=A1", "sokande_namn=Gissning 1", "sokande_orgnr=811228-0014"),
                row("arende_id=A2", "sokande_namn=Gissning 2", "sokande_orgnr=" + TRADERS),
                row("arende_id=A3", "sokande_namn=Gissning 3", "sokande_orgnr=" + TRADERS)));

        coordinator().get("/support-decisions?q=A2").then().body("items.applicant.name", contains("Byns handel"));
        readings()
                .body("items.actor.name", contains("Byns handel"))
                .body("items.reader.name", contains("Karin Samordnare"));

        reverse(id).then().statusCode(201);
        readings().body("items.actor.name", contains("Byns handel"));
        applied(file(row("arende_id=A4", "sokande_namn=Gissning 4", "sokande_orgnr=" + TRADERS)));
        readings().body("items.actor.name", contains("Byns handel", "Byns handel"));
    }

    @Test
    void aSystemIsOnRecordToo() {
        trader();
        var system = machine("support-decisions.write");
        var id = readFrom(system, row("sokande_namn=Gissning", "sokande_orgnr=" + TRADERS));

        apply(machine("support-decisions.write"), id).then().statusCode(201);

        readings()
                .body("items.actor.name", contains("Byns handel"))
                .body("items.reader.clientId", contains("grant-system"));
    }

    /** The application is refused whole, and yet its refusal tells that the number was right. */
    @Test
    void whoMeetsATraderByAFileThatIsThenRefusedIsOnRecord() {
        trader();
        var named = readFrom(machine("support-decisions.write"), row("sokande_namn=Byns handel"));
        var guessed =
                readFrom(machine("support-decisions.write"), row("sokande_namn=Gissning", "sokande_orgnr=" + TRADERS));
        apply(machine("support-decisions.write"), named).then().statusCode(201);

        apply(machine("support-decisions.write"), guessed).then().statusCode(409);

        readings().body("items.actor.name", contains("Byns handel"));
    }

    /** Longer than what is applied at a time: what the beginning of the file registered is met by its end. */
    @Test
    void numbersThatTheFileItselfGaveAreNobodysSecrets() throws SQLException {
        created("/actors", "{\"kind\": \"company\", \"name\": \"Livs AB\"}");
        var first = Stream.of(
                row("arende_id=A1", "sokande_namn=Ny handel", "sokande_orgnr=" + TRADERS),
                row("arende_id=A2", "sokande_namn=Livs AB", "sokande_orgnr=000229-0005"));
        var between = IntStream.range(0, ImportReview.PORTION).mapToObj(number -> row("arende_id=B" + number));
        var last = Stream.of(
                row("arende_id=C1", "sokande_namn=Annat namn", "sokande_orgnr=" + TRADERS),
                row("arende_id=C2", "sokande_namn=Annat namn", "sokande_orgnr=000229-0005"));

        applied(file(Stream.of(first, between, last).flatMap(rows -> rows).toArray(String[]::new)));

        assertThat(Database.single("""
                select string_agg(a.name, ', ' order by d.external_case_id) from support_decision d
                    join actor a on a.id = d.applicant_id where d.external_case_id like 'C%'
                """)).isEqualTo("Ny handel, Livs AB");
        readings().body("items", empty());
    }

    @Test
    void whoMayReadNumbersIsNotOnRecordForFindingThemAtApplication() {
        var id = readFrom(grantOfficer(), row("sokande_namn=Gissning", "sokande_orgnr=" + TRADERS));
        trader();

        apply(grantOfficer(), id).then().statusCode(201);

        coordinator().get("/support-decisions").then().body("items.applicant.name", contains("Byns handel"));
        readings().body("items", empty());
    }

    @Test
    void moreThanAFewNumbersOfOneDayAreRefusedFromThoseWhoMayNotReadThem() throws SQLException {
        trader();
        var few = file(rows(5));
        var many = file(rows(6));

        upload(coordinator(), few.getBytes(UTF_8)).then().statusCode(201).body("newRows", equalTo(10));
        upload(grantOfficer(), many.getBytes(UTF_8)).then().statusCode(201).body("newRows", equalTo(12));
        for (var caller : new RequestSpecification[] {coordinator(), machine("support-decisions.write")}) {
            upload(caller, many.getBytes(UTF_8))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("#/file"))
                    .body(
                            "detail",
                            equalTo("Filen har fler än 5 olika personnummer med samma födelsedag, till och med rad 12."
                                    + " Bara den som får läsa personnummer får lämna en sådan fil. Kontrollera numren,"
                                    + " eller låt en handläggare lämna filen."));
        }
        assertThat(Database.single("select count(*) from import")).as("kept").isEqualTo("2");
    }

    /** Each number on two rows, as a trader with two decisions has. */
    private static String[] rows(int numbers) {
        return IntStream.range(0, 2 * numbers)
                .mapToObj(at ->
                        row("arende_id=A" + at, "sokande_namn=Gissning " + at, "sokande_orgnr=" + OF_THAT_DAY[at / 2]))
                .toArray(String[]::new);
    }

    private static void trader() {
        created(
                "/actors",
                "{\"kind\": \"company\", \"name\": \"Byns handel\", \"organisationNumber\": \"" + TRADERS + "\"}");
    }

    private static String readFrom(RequestSpecification caller, String row) {
        return upload(caller, file(row).getBytes(UTF_8))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response apply(RequestSpecification caller, String id) {
        return caller.post("/imports/" + id + "/applications");
    }

    private static ValidatableResponse readings() {
        return administrator().get("/personal-data-reads").then().statusCode(200);
    }
}
