package se.serviceprogram.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static se.serviceprogram.intake.Files.applied;
import static se.serviceprogram.intake.Files.file;
import static se.serviceprogram.intake.Files.row;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.coordinatorOfOtherRegion;
import static se.serviceprogram.testing.Fixture.created;
import static se.serviceprogram.testing.Fixture.delete;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.programme;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.Waiting;

/** What an approved follow-up counted is not taken away under it: not by undoing an import, and not by removing activities. */
@ApiTest
class AccountedForTest {

    private static final String RELS = "_links.rel";

    @BeforeEach
    void followedUp() {
        created("/follow-ups", "{\"programmeId\": \"%s\", \"year\": 2023}".formatted(programme()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"approved", "submitted", "to-board", "approved-by-board", "archived"})
    void anImportWithDecisionsOfTheYearIsNotUndone(String status) throws SQLException {
        var read = applied(file(row(), row("arende_id=A2", "besluts_datum=2024-02-01")));
        coordinator().get("/imports/" + read).then().body(RELS, hasItem("reverse"));

        followUpIs(status);

        coordinator().get("/imports/" + read).then().body(RELS, not(hasItem("reverse")));
        reverse(read)
                .then()
                .statusCode(409)
                .body("code", equalTo("locked"))
                .body(
                        "detail",
                        equalTo(
                                "Importen kan inte ångras, för uppföljningen av 2023 är godkänd och har räknat med dess beslut. Är ett beslut fel rättar du det, för sig eller med en ny fil."));
        assertThat(Database.single("select count(*) from support_decision")).isEqualTo("2");
        coordinator().get("/imports/" + read).then().body("status", equalTo("applied"));
    }

    @Test
    void anImportIsUndoneWhenItsYearIsNotOrNoLongerApproved() throws SQLException {
        var ofTheYear = applied(file(row()));
        var ofTheNext = applied(file(row("arende_id=A2", "besluts_datum=2024-02-01")));
        followUpIs("approved");
        reverse(ofTheNext).then().statusCode(201);

        followUpIs("reviewed");
        coordinator().get("/imports/" + ofTheYear).then().body(RELS, hasItem("reverse"));
        reverse(ofTheYear).then().statusCode(201);
    }

    @Test
    void anImportIsNotUndoneWhileTheFollowUpIsBeingApproved() throws Exception {
        var read = applied(file(row()));

        var answer = whileApproving(() -> reverse(read));

        answer.then().statusCode(409).body("code", equalTo("locked"));
        assertThat(Database.single("select count(*) from support_decision")).isEqualTo("1");
    }

    @Test
    void anActivityOfTheYearIsNeitherRemovedNorMovedAwayButCorrected() throws SQLException {
        var path = "/activities/" + dialogue("2023-05-01");
        var next = "/activities/" + dialogue("2024-05-01");
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
                                "Aktiviteten kan inte tas bort, för uppföljningen av 2023 är godkänd och har räknat med den. Är något fel rättar du aktiviteten."));
        patch(coordinator(), path, 0, "{\"heldOn\": \"2024-01-02\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("locked"));
        patch(coordinator(), path, 0, "{\"heldOn\": \"2023-05-02\"}").then().statusCode(200);
        delete(coordinator(), next, 0).then().statusCode(204);

        followUpIs("reviewed");
        delete(coordinator(), path, 1).then().statusCode(204);
    }

    @Test
    void anActivityIsNotRemovedWhileTheFollowUpIsBeingApproved() throws Exception {
        var path = "/activities/" + dialogue("2023-05-01");

        whileApproving(() -> delete(coordinator(), path, 0))
                .then()
                .statusCode(409)
                .body("code", equalTo("locked"));
    }

    @Test
    void anotherRegionsFollowUpKeepsNothingHere() throws SQLException {
        followUpIs("approved");
        var theirs = coordinatorOfOtherRegion()
                .contentType("application/json")
                .body(dialogueOf("2023-05-01", Callers.OTHER_REGION))
                .post("/activities")
                .<String>path("id");

        delete(coordinatorOfOtherRegion(), "/activities/" + theirs, 0).then().statusCode(204);
    }

    /** By whatever way: the application's own role is refused too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from activity",
                "update activity set held_on = '2024-01-01'",
                "select remove_imported_decisions((select jsonb_agg(jsonb_build_object('id', id, 'version', version))"
                        + " from support_decision), '23')"
            })
    void theDatabaseRefuses(String sql) throws SQLException {
        applied(file(row()));
        dialogue("2023-05-01");
        followUpIs("approved");

        assertThatThrownBy(() -> asApplication(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("follow-up is approved");
    }

    private static UUID dialogue(String day) {
        return created("/activities", dialogueOf(day, Callers.REGION));
    }

    private static String dialogueOf(String day, UUID participant) {
        return """
                {"kind": "dialogue", "heldOn": "%s", "title": "Dialog", "participantIds": ["%s"]}
                """.formatted(day, participant);
    }

    private static Response reverse(String importId) {
        return coordinator().header("Change-Reason", "Fel fil").post("/imports/" + importId + "/reversals");
    }

    private static void followUpIs(String status) throws SQLException {
        Database.execute("update follow_up set status = '%s'".formatted(status));
    }

    /** The approval is made but not committed until the other waits for it. */
    private static Response whileApproving(Callable<Response> other) throws Exception {
        try (var holder = Database.asOwner();
                var approving = holder.createStatement();
                var threads = Executors.newSingleThreadExecutor()) {
            holder.setAutoCommit(false);
            approving.execute("update follow_up set status = 'approved'");
            var answer = threads.submit(other);
            Waiting.atLeast(1);
            holder.commit();
            return answer.get();
        }
    }

    private static void asApplication(String sql) throws SQLException {
        try (var connection = Database.asApplication();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
