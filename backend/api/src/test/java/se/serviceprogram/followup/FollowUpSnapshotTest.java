package se.serviceprogram.followup;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.reader;

import io.restassured.response.Response;
import java.sql.Connection;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import se.serviceprogram.support.Decisions;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.Fixture;
import se.serviceprogram.testing.Waiting;

/** What is saved while a report is being read is in all of it or in none: here a visit, saved between two queries. */
@ApiTest
class FollowUpSnapshotTest {

    @Test
    void aReportIsOfOneMoment() throws Exception {
        Decisions.decision().register();
        var followUp = FollowUps.ofYear(Fixture.programme(), 2023);

        whileAVisitIsSaved(() -> reader().get("/follow-ups/" + followUp + "/contents"))
                .then()
                .statusCode(200)
                .body("totals.cases", equalTo(1))
                .body("otherLines.activityLines", hasSize(0));
        reader().get("/follow-ups/" + followUp + "/contents").then().body("otherLines.activityLines", hasSize(1));
    }

    @Test
    void soAreTheFigures() throws Exception {
        Decisions.decision().register();

        whileAVisitIsSaved(() -> reader().get("/figures?year=2023"))
                .then()
                .statusCode(200)
                .body("_meta.totalRecords", equalTo(1));
        coordinator().get("/figures?year=2023").then().body("_meta.totalRecords", equalTo(2));
    }

    /** The lock holds the reading just before it counts activities, until the visit is there. */
    private static Response whileAVisitIsSaved(Callable<Response> reading) throws Exception {
        try (var writer = Database.asOwner();
                var threads = Executors.newSingleThreadExecutor()) {
            writer.setAutoCommit(false);
            execute(writer, "lock table activity in access exclusive mode");
            var answer = threads.submit(reading);
            Waiting.atLeast(1);
            execute(writer, """
                    with a as (insert into activity (region_code, kind, mode, held_on, title, municipality_code)
                        values ('23', 'company-visit', 'physical', '2023-05-01', 'Besök', '2361') returning id)
                    insert into activity_participant (activity_id, actor_id, region_code) select id, '%s', '23' from a
                    """.formatted(Callers.MUNICIPALITY));
            writer.commit();
            return answer.get();
        }
    }

    private static void execute(Connection connection, String sql) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
