package se.serviceprogram.removal;

import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Fixture.actionPlan;
import static se.serviceprogram.testing.Fixture.created;
import static se.serviceprogram.testing.Fixture.delete;
import static se.serviceprogram.testing.Fixture.measure;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import io.restassured.response.Response;
import java.sql.Connection;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Database;

/** A restoration at the moment when what it comes back to is adopted or moved: it waits, and is judged by the outcome. */
@ApiTest
class RestorationRacesTest {

    @Test
    void aMeasureDoesNotSlipIntoAPlanThatIsBeingAdopted() throws Exception {
        var programme = programme();
        var plan = actionPlan(programme, 2023);
        var removed = measure(plan, priorityArea(programme, 1, "Medborgare"), "1");
        delete(coordinator(), "/measures/" + removed, 0).then().statusCode(204);

        restoredDuring("update action_plan set status = 'adopted' where id = '%s'".formatted(plan), removed)
                .then()
                .statusCode(409)
                .body("code", equalTo("locked"));
        coordinator().get("/measures/" + removed).then().statusCode(404);
    }

    @Test
    void norAnAreaIntoAProgramme() throws Exception {
        var programme = programme();
        var removed = priorityArea(programme, 1, "Medborgare");
        delete(coordinator(), "/priority-areas/" + removed, 0).then().statusCode(204);

        restoredDuring("update programme set status = 'adopted' where id = '%s'".formatted(programme), removed)
                .then()
                .statusCode(409)
                .body("code", equalTo("locked"));
    }

    @Test
    void norAPlanIntoAProgrammeThatIsLeavingItsYear() throws Exception {
        var programme = programme();
        var removed = actionPlan(programme, 2023);
        delete(coordinator(), "/action-plans/" + removed, 0).then().statusCode(204);

        restoredDuring(leaves2023(programme), removed)
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    @Test
    void norAFollowUp() throws Exception {
        var programme = programme();
        var removed = created("/follow-ups", "{\"programmeId\": \"%s\", \"year\": 2023}".formatted(programme));
        delete(coordinator(), "/follow-ups/" + removed, 0).then().statusCode(204);

        restoredDuring(leaves2023(programme), removed)
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    private static String leaves2023(UUID programme) {
        return "update programme set period_start = 2024 where id = '%s'".formatted(programme);
    }

    /** The other change is made but not committed until the restoration waits for it. */
    private static Response restoredDuring(String change, UUID removed) throws Exception {
        try (var other = Database.asOwner();
                var threads = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            execute(other, change);
            var answer = threads.submit(() -> coordinator().post("/removed-objects/" + removed + "/restorations"));
            awaitSomeoneWaiting();
            other.commit();
            return answer.get();
        }
    }

    private static void awaitSomeoneWaiting() throws Exception {
        for (int tries = 0; tries < 200; tries++) {
            if (!Database.single("select count(*) from pg_locks where not granted")
                    .equals("0")) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the restoration does not wait");
    }

    private static void execute(Connection connection, String sql) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
