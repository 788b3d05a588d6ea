package se.serviceprogram.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.grantOfficer;
import static se.serviceprogram.testing.Callers.machine;
import static se.serviceprogram.testing.Fixture.created;
import static se.serviceprogram.testing.Fixture.delete;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.post;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.serviceprogram.intake.Files;
import se.serviceprogram.support.Decisions;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Contract;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.TestIssuer;

/** Getting at a secret decision from outside, or at a personal number anywhere: every way to read is tried. */
@ApiTest
class SecrecyTest {

    /** The one place where a personal number is shown, and recorded. */
    private static final String IN_FULL = "getOrganisationNumber";

    /** The numbers below in full, or their last digits; not those digits within an id or a trace. */
    private static final Pattern NUMBER =
            Pattern.compile("811228-?[0-9]{4}|000229-?[0-9]{4}|(?<![0-9a-f-])987[45](?![0-9a-f-])");

    private RegionWithRows rows;
    private String trader;

    @BeforeEach
    void aSoleTradersSecretDecision() throws SQLException {
        rows = new RegionWithRows();
        trader = created("/actors", """
                {"kind": "company", "name": "Hemliga handeln", "organisationNumber": "811228-9874"}
                """).toString();
        patch(coordinator(), "/actors/" + trader, 0, "{\"organisationNumber\": \"000229-0005\"}")
                .then()
                .statusCode(200);
        patch(coordinator(), "/actors/" + trader, 1, "{\"organisationNumber\": \"811228-9874\"}")
                .then()
                .statusCode(200);
        rows.take(
                "importId",
                Files.reviewed(
                        Files.file(Files.row("arende_id=A9", "sokande_namn=Annan", "sokande_orgnr=811228-9874"))));
        var decision = Decisions.decision()
                .of("HEMLIGT-1", "1", "operating-support", 123457)
                .with("applicantId", trader)
                .with("description", "Hemlig beskrivning")
                .register();
        coordinator()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"legalBasis\": \"Hemligt lagrum\", \"reason\": \"Hemligt skäl\"}")
                .put("/support-decisions/" + decision + "/secrecy")
                .then()
                .statusCode(200);
        rows.take("supportDecisionId", decision);
        // Published, so that the other region reads the year that the decision is part of.
        Database.execute("update programme set status = 'adopted'; update action_plan set status = 'adopted';"
                + " update follow_up set status = 'approved'");
    }

    @Test
    void aSecretDecisionIsInNoAnswerOutsideItsRegion() {
        var shown = new ArrayList<String>();
        for (var query : List.of("", "?regionCode=23", "?year=2023&regionCode=23", "?year=2023")) {
            shown.addAll(answers(query, Callers::coordinatorOfOtherRegion));
            shown.addAll(answers(query, () -> with("region-vasternorrland", "administrator", "grant-officer")));
            shown.addAll(answers(query, () -> machine("follow-ups.read", "programmes.read")));
        }
        assertThat(shown)
                .hasSizeGreaterThan(60)
                .noneMatch(
                        answer -> answer.contains("Hemlig") || answer.contains("HEMLIG") || answer.contains("123457"));
        assertThat(shown).as("the figure says that it is withheld").anyMatch(answer -> answer.contains("withheld"));
        coordinator()
                .get("/support-decisions/" + rows.id("supportDecisionId"))
                .then()
                .statusCode(200);
    }

    /** The system that handed the decision over reads it, everywhere without the judgement of the officer. */
    @Test
    void anOfficersReasonForSecrecyIsInNoAnswerToASystem() throws SQLException {
        Database.execute("update support_decision set source_code = 'nyps'");
        var shown = new ArrayList<String>();
        for (var query : List.of("", "?asOf=" + Instant.now())) {
            shown.addAll(answers(
                    query,
                    () -> machine(
                            "support-decisions.read",
                            "support-decisions.write",
                            "actors.read",
                            "follow-ups.read",
                            "programmes.read")));
        }

        assertThat(shown)
                .anyMatch(answer -> answer.contains("Hemligt lagrum"))
                .noneMatch(answer -> answer.contains("Hemligt skäl"));
    }

    @Test
    void aPersonalNumberIsInNoAnswerButOneEvenToThoseWhoMaySeeIt() {
        rows.take("actorId", trader);
        var shown = answers(
                "",
                () -> with(
                        "region-jamtland-harjedalen",
                        "grant-officer",
                        "coordinator",
                        "decision-maker",
                        "administrator"));
        assertThat(shown)
                .hasSizeGreaterThan(40)
                .noneMatch(NUMBER.asPredicate())
                .anyMatch(answer -> answer.contains("811228-****"));
        assertThat(grantOfficer()
                        .get("/actors/" + trader + "/organisation-number")
                        .asString())
                .contains("811228-9874");
    }

    /** To those who review a file, and to those who are refused: nothing is quoted that is a person's number. */
    @Test
    void aPersonalNumberIsInNoRefusalAndNoVerdictOnAFile() {
        var other = created("/actors", "{\"kind\": \"company\", \"name\": \"Annan handel\"}");
        var faulty = Files.file(
                Files.row("sokande_orgnr=811228-9874", "beviljat_belopp=mycket"),
                Files.row("arende_id=A2", "sokande_orgnr=811228-9875"),
                Files.row("arende_id=A3", "sokande_orgnr=8112289874", "sokande_namn=811228-9874"),
                Files.row("arende_id=A4", "sokande_orgnr=19811228-9874", "kommunkod=811228-9874"));
        var read = coordinator()
                .multiPart("file", "beslut.csv", faulty.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/imports");
        read.then().statusCode(201).body("errorRows", greaterThan(1));
        var company = "{\"kind\": \"company\", \"name\": \"Handeln\", \"organisationNumber\": \"%s\"}";

        var replies = List.of(
                read,
                coordinator().get("/imports/" + read.path("id") + "/rows?limit=100"),
                post(coordinator(), "/actors", company.formatted("811228-9874")),
                post(coordinator(), "/actors", company.formatted("811228-9875")),
                post(coordinator(), "/actors", company.formatted("198112289874x")),
                patch(coordinator(), "/actors/" + other, 0, "{\"organisationNumber\": \"19811228-9874\"}"),
                patch(coordinator(), "/actors/" + other, 0, "{\"municipalityCode\": \"811228-9874\"}"),
                delete(coordinator(), "/actors/" + trader, 2));

        assertThat(replies).extracting(Response::statusCode).contains(400, 409);
        assertThat(replies).extracting(ReplyText::of).noneMatch(NUMBER.asPredicate());
    }

    /** What every operation that reads answers, refusals too, in every format; packed files are unpacked. */
    private List<String> answers(String query, Supplier<RequestSpecification> caller) {
        return Contract.shared().operations().values().stream()
                .filter(operation ->
                        operation.verb().equals("GET") && !operation.id().equals(IN_FULL))
                .flatMap(operation -> addresses(rows.path(operation), query))
                .map(address -> ReplyText.of(caller.get().accept("*/*").get(address)))
                .toList();
    }

    private static Stream<String> addresses(String path, String query) {
        var next = query.isEmpty() ? "?" : query + "&";
        return path.endsWith("/exports")
                ? Stream.of(path + next + "format=csv", path + next + "format=xlsx")
                : Stream.of(path + query);
    }

    /** Else the test above would look at bytes that say nothing. */
    @Test
    void workbooksAndDocumentsAreUnpacked() {
        var workbook = coordinator().accept("*/*").get("/actors/exports?format=xlsx");
        var document = coordinator()
                .accept("*/*")
                .get(rows.path(Contract.shared().operations().get("getFollowUpDocument")));

        for (var packed : List.of(workbook, document)) {
            packed.then().statusCode(200);
            assertThat(ReplyText.isPacked(packed.asByteArray())).isTrue();
        }
        assertThat(ReplyText.of(workbook)).contains("Hemliga handeln", "811228-****");
        assertThat(ReplyText.of(document)).contains("Beslutade stöd sammanlagt");
    }

    private static RequestSpecification with(String organisation, String... roles) {
        return Callers.with(TestIssuer.shared().person("Nora", organisation, roles));
    }
}
