package se.serviceprogram.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.grantOfficer;
import static se.serviceprogram.testing.Callers.machine;
import static se.serviceprogram.testing.Fixture.created;
import static se.serviceprogram.testing.Fixture.patch;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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
                .noneMatch(answer -> answer.contains("9874") || answer.contains("0002290005"))
                .anyMatch(answer -> answer.contains("811228-****"));
        assertThat(grantOfficer()
                        .get("/actors/" + trader + "/organisation-number")
                        .asString())
                .contains("811228-9874");
    }

    /** What every operation that reads answers, if it answers at all. */
    private List<String> answers(String query, Supplier<RequestSpecification> caller) {
        return Contract.shared().operations().values().stream()
                .filter(operation ->
                        operation.verb().equals("GET") && !operation.id().equals(IN_FULL))
                .map(operation -> caller.get().accept("*/*").get(rows.path(operation) + query))
                .filter(answer -> answer.statusCode() == 200)
                .map(answer -> answer.asString())
                .toList();
    }

    private static RequestSpecification with(String organisation, String... roles) {
        return Callers.with(TestIssuer.shared().person("Nora", organisation, roles));
    }
}
