package se.serviceprogram.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.coordinatorOfOtherRegion;
import static se.serviceprogram.testing.Callers.stranger;
import static se.serviceprogram.testing.Callers.with;
import static se.serviceprogram.testing.Fixture.post;

import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Contract;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.TestIssuer;

/** Reaching for what is another region's, by its id, by reference, or without being anybody. */
@ApiTest
class OtherRegionTest {

    /** Need no sign-in, by decision (docs/threat-model.md). */
    private static final Set<String> OPEN = Set.of("getApiInfo", "createAccessibilityFeedback");

    private RegionWithRows rows;

    @BeforeEach
    void rowsOfARegion() {
        rows = new RegionWithRows();
    }

    @Test
    void noOperationReadsOrChangesAnotherRegionsRow() throws SQLException {
        var before = Database.single("select count(*) from change_log");
        var tried = Contract.shared().operations().values().stream()
                .filter(RegionWithRows::namesARow)
                .peek(operation -> assertThat(Attempt.of(operation, rows.path(operation), mightyOfOtherRegion())
                                .statusCode())
                        .as(operation.id())
                        .isEqualTo(404))
                .count();
        assertThat(tried).isGreaterThan(25);
        assertThat(Database.single("select count(*) from change_log")).isEqualTo(before);
    }

    @Test
    void noOperationAnswersAStranger() {
        Contract.shared().operations().values().stream()
                .filter(operation -> !OPEN.contains(operation.id()))
                .forEach(operation -> assertThat(Attempt.of(operation, rows.path(operation), stranger())
                                .statusCode())
                        .as(operation.id())
                        .isEqualTo(401));
    }

    @Test
    void noOperationOnRowsAnswersWhoHasNoRole() {
        var nobody = TestIssuer.shared().person("Nils Ny", "region-jamtland-harjedalen");
        Contract.shared().operations().values().stream()
                .filter(RegionWithRows::namesARow)
                .forEach(operation -> assertThat(Attempt.of(operation, rows.path(operation), with(nobody))
                                .statusCode())
                        .as(operation.id())
                        .isEqualTo(403));
    }

    @Test
    void listsAndFiguresOfAnotherRegionAreEmptyOfIt() {
        Contract.shared().operations().values().stream()
                .filter(operation ->
                        operation.verb().equals("GET") && !operation.path().contains("{"))
                .map(operation -> Attempt.of(operation, operation.path(), coordinatorOfOtherRegion())
                        .asString())
                .forEach(answer -> assertThat(answer)
                        .doesNotContain(rows.id("programmeId"), rows.id("measureId"), rows.id("actorId"))
                        .doesNotContain("RUN/536/2021", "SOT-punkten", "Besök hos lanthandeln"));
    }

    @Test
    void aRowCannotBeTiedToAnotherRegionsRow() {
        var other = coordinatorOfOtherRegion();
        post(other, "/programmes", """
                {"title": "Program", "periodStart": 2023, "periodEnd": 2030, "ownerId": "%s"}
                """.formatted(Callers.REGION))
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-input"));
        post(
                        coordinatorOfOtherRegion(),
                        "/action-plans",
                        "{\"programmeId\": \"%s\", \"year\": 2024}".formatted(rows.id("programmeId")))
                .then()
                .statusCode(400);
        post(coordinatorOfOtherRegion(), "/service-points", """
                {"name": "Macken", "kind": "fuel-station", "municipalityCode": "2281", "actorId": "%s"}
                """.formatted(rows.id("actorId")))
                .then()
                .statusCode(400);
    }

    @Test
    void aFilterOnAnotherRegionsIdFindsNothing() {
        for (var list : new String[] {
            "/measures?actionPlanId=" + rows.id("actionPlanId"),
            "/priority-areas?programmeId=" + rows.id("programmeId"),
            "/support-decisions?applicantId=" + rows.id("actorId"),
            "/support-decisions?importId=" + rows.id("importId"),
            "/activities?participantId=" + rows.id("actorId")
        }) {
            coordinatorOfOtherRegion().get(list).then().statusCode(200).body("_meta.totalRecords", equalTo(0));
        }
        coordinator()
                .get("/measures?actionPlanId=" + rows.id("actionPlanId"))
                .then()
                .body("_meta.totalRecords", equalTo(1));
    }

    /** Someone of the other region with every role that changes anything. */
    private static RequestSpecification mightyOfOtherRegion() {
        return with(TestIssuer.shared()
                .person(
                        "Nora",
                        "region-vasternorrland",
                        "coordinator",
                        "grant-officer",
                        "decision-maker",
                        "administrator"));
    }
}
