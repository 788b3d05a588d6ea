package se.serviceprogram.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Fixture.actionPlan;
import static se.serviceprogram.testing.Fixture.created;
import static se.serviceprogram.testing.Fixture.delete;
import static se.serviceprogram.testing.Fixture.measure;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import io.restassured.response.Response;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.Waiting;

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

    /** Each of the two came back first and asked to hold the plan afterwards; neither could then go on. */
    @Test
    void twoMeasuresComeBackToOnePlanAtOnce() throws Exception {
        var programme = programme();
        var plan = actionPlan(programme, 2023);
        var area = priorityArea(programme, 1, "Medborgare");
        var first = measure(plan, area, "1");
        var second = measure(plan, area, "2");
        delete(coordinator(), "/measures/" + first, 0).then().statusCode(204);
        delete(coordinator(), "/measures/" + second, 0).then().statusCode(204);

        var answers = atOnce(
                "select from action_plan where id = '%s' for update".formatted(plan),
                () -> restored(first),
                () -> restored(second));

        assertThat(answers).extracting(Response::statusCode).containsExactly(201, 201);
    }

    @Test
    void aMeasureComesBackWhileItsPlanIsRemoved() throws Exception {
        var programme = programme();
        var plan = actionPlan(programme, 2023);
        var removed = measure(plan, priorityArea(programme, 1, "Medborgare"), "1");
        delete(coordinator(), "/measures/" + removed, 0).then().statusCode(204);

        var answers = atOnce(
                "select from action_plan where id = '%s' for update".formatted(plan),
                () -> restored(removed),
                () -> delete(coordinator(), "/action-plans/" + plan, 0));

        assertThat(answers).extracting(Response::statusCode).isIn(List.of(201, 409), List.of(409, 204));
        assertThat(answers)
                .extracting(answer -> answer.statusCode() == 409 ? answer.path("code") : "done")
                .containsOnlyOnce("in-use");
    }

    /** Both hold programme and plan, in the same order. */
    @Test
    void aPlanIsChangedWhileItsProgrammeIsRemoved() throws Exception {
        var programme = programme();
        var plan = actionPlan(programme, 2023);

        var answers = atOnce(
                "select from programme where id = '%s' for update".formatted(programme),
                () -> patch(coordinator(), "/action-plans/" + plan, 0, "{\"description\": \"Ny\"}"),
                () -> delete(coordinator(), "/programmes/" + programme, 0));

        assertThat(answers).extracting(Response::statusCode).containsExactly(200, 409);
        assertThat(answers.get(1).<String>path("code")).isEqualTo("in-use");
    }

    private static Response restored(UUID removed) {
        return coordinator().post("/removed-objects/" + removed + "/restorations");
    }

    /** Both have begun, and wait for the same row, before either can go on. */
    private static List<Response> atOnce(String hold, Callable<Response> one, Callable<Response> another)
            throws Exception {
        try (var holder = Database.asOwner();
                var threads = Executors.newFixedThreadPool(2)) {
            holder.setAutoCommit(false);
            execute(holder, hold);
            var first = threads.submit(one);
            var second = threads.submit(another);
            Waiting.atLeast(2);
            holder.commit();
            return List.of(first.get(), second.get());
        }
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
            var answer = threads.submit(() -> restored(removed));
            Waiting.atLeast(1);
            other.commit();
            return answer.get();
        }
    }

    private static void execute(Connection connection, String sql) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
