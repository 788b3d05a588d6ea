package se.serviceprogram.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static se.serviceprogram.activity.ServicePlans.plan;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Fixture.created;
import static se.serviceprogram.testing.Fixture.delete;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.programme;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Database;

/** A service plan that an approved follow-up counted stays in force at the end of that year. */
@ApiTest
class ServicePlansAccountedForTest {

    private static final String RELS = "_links.rel";

    private String path;

    @BeforeEach
    void aPlanInForceInAYearThatIsFollowedUp() {
        created("/follow-ups", "{\"programmeId\": \"%s\", \"year\": 2024}".formatted(programme()));
        path = "/service-plans/" + created("/service-plans", plan("2361", 2023, 2026, "2023-02-01"));
    }

    @Test
    void itIsRemovedUntilTheFollowUpIsApproved() throws SQLException {
        coordinator().get(path).then().body(RELS, hasItem("delete"));

        followUpIs("approved");

        coordinator().get(path).then().body(RELS, not(hasItem("delete"))).body(RELS, hasItem("edit"));
        delete(coordinator(), path, 0)
                .then()
                .statusCode(409)
                .body("code", equalTo("locked"))
                .body(
                        "detail",
                        equalTo(
                                "Serviceplanen kan inte tas bort, för uppföljningen av 2024 är godkänd och har räknat med den. Är något fel rättar du planen."));

        followUpIs("reviewed");
        delete(coordinator(), path, 0).then().statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"adoptedOn\": \"2025-01-01\"}",
                "{\"adoptedOn\": null}",
                "{\"periodStart\": 2025}",
                "{\"periodEnd\": 2023}",
                "{\"municipalityCode\": \"2305\"}"
            })
    void itIsNotChangedSoThatItNoLongerCounts(String change) throws SQLException {
        followUpIs("submitted");

        patch(coordinator(), path, 0, change)
                .then()
                .statusCode(409)
                .body("code", equalTo("locked"))
                .body(
                        "detail",
                        equalTo(
                                "Ändringen skulle göra att serviceplanen inte gällde i slutet av 2024, men uppföljningen av det året är godkänd och har räknat med planen."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"Ny titel\"}",
                "{\"adoptedOn\": \"2024-12-31\"}",
                "{\"periodStart\": 2024}",
                "{\"periodEnd\": 2024}",
                "{\"extendedTo\": 2028}"
            })
    void itIsCorrectedAsLongAsItCounts(String change) throws SQLException {
        followUpIs("approved");

        patch(coordinator(), path, 0, change).then().statusCode(200);
    }

    @Test
    void aPlanThatWasNotInForceThenIsRemoved() throws SQLException {
        var later = "/service-plans/" + created("/service-plans", plan("2305", 2023, 2026, "2025-01-01"));
        var inProgress = "/service-plans/" + created("/service-plans", plan("2380", 2023, 2026, null));
        followUpIs("approved");

        delete(coordinator(), later, 0).then().statusCode(204);
        delete(coordinator(), inProgress, 0).then().statusCode(204);
    }

    /** By whatever way: the application's own role is refused too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from service_plan",
                "update service_plan set adopted_on = null",
                "update service_plan set adopted_on = '2025-01-01'",
                "update service_plan set period_start = 2025",
                "update service_plan set period_end = 2023",
                "update service_plan set municipality_code = '2305'"
            })
    void theDatabaseRefuses(String sql) throws SQLException {
        followUpIs("approved");

        assertThatThrownBy(() -> asApplication(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("follow-up is approved");
        assertThat(Database.single("select version from service_plan")).isEqualTo("0");
    }

    @Test
    void theDatabaseLetsItBeCorrected() throws SQLException {
        followUpIs("approved");

        asApplication("update service_plan set title = 'Ny titel', adopted_on = '2024-12-31', period_end = 2024");

        assertThat(Database.single("select title from service_plan")).isEqualTo("Ny titel");
    }

    private static void followUpIs(String status) throws SQLException {
        Database.execute("update follow_up set status = '%s'".formatted(status));
    }

    private static void asApplication(String sql) throws SQLException {
        try (var connection = Database.asApplication();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
