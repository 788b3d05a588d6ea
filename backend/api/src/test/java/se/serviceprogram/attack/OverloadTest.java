package se.serviceprogram.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.reader;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.TestIssuer;

/** More than it can do: whoever cannot be served is told so soon, and the service is as before when it is over. */
@ApiTest
@TestProfile(ImpatientInstallation.class)
class OverloadTest {

    @Test
    void whileEveryConnectionWaitsForALockTheRestAreToldToComeAgain() throws SQLException {
        List<Response> answers;
        var begin = Instant.now();
        try (var owner = Database.asOwner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table actor in access exclusive mode");
            answers = atOnce(ImpatientInstallation.CALLS_AT_ONCE - 1);
            owner.rollback();
        }

        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(30));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isIn(409, 503);
            assertThat(answer.contentType()).isEqualTo("application/problem+json");
        });
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 503)
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.header("Retry-After")).isEqualTo("5"));
        reader().get("/actors").then().statusCode(200);
    }

    @Test
    void whatComesBeyondWhatItHoldsIsTurnedAwayAtOnce() throws SQLException {
        List<Response> answers;
        try (var owner = Database.asOwner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table actor in access exclusive mode");
            answers = atOnce(ImpatientInstallation.CALLS_AT_ONCE + 10);
            owner.rollback();
        }

        assertThat(answers)
                .filteredOn(answer -> "1".equals(answer.header("Retry-After")))
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(503);
                    assertThat(answer.jsonPath().getString("code")).isEqualTo("unavailable");
                });
        IntStream.range(0, 3 * ImpatientInstallation.CALLS_AT_ONCE)
                .forEach(call -> reader().get("/actors").then().statusCode(200));
    }

    /** They are noted over connections of their own: had each kept one meanwhile, all would have waited for each other. */
    @Test
    void manyFromNowhereAtOnceAreToldSo() {
        var stranger = TestIssuer.shared().person("Okänd Olle", "okand-organisation", "reader");

        for (var round = 0; round < 5; round++) {
            var answers = atOnce(ImpatientInstallation.CALLS_AT_ONCE, () -> Callers.with(stranger)
                    .get("/actors"));

            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(403));
        }
    }

    /** As after a restart of the database: nobody meets the connections of before. */
    @Test
    void connectionsThatTheDatabaseHasEndedAreReplaced() throws Exception {
        reader().get("/actors").then().statusCode(200);
        try (var application = Database.asApplication();
                var statement = application.createStatement()) {
            statement.execute("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where usename = current_user and pid <> pg_backend_pid()
                    """);
        }
        Thread.sleep(1200); // longer than a connection is taken at its word

        for (var call = 0; call < 2 * ImpatientInstallation.CONNECTIONS; call++) {
            coordinator().get("/actors").then().statusCode(200);
        }
    }

    @Test
    void aFileThatCannotBeReadIsAProblemAndNoFile() throws SQLException {
        try (var owner = Database.asOwner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table support_decision in access exclusive mode");
            for (var format : new String[] {"csv", "xlsx"}) {
                var answer = coordinator().accept("*/*").get("/support-decisions/exports?format=" + format);

                assertThat(answer.statusCode()).isEqualTo(409);
                assertThat(answer.contentType()).isEqualTo("application/problem+json");
                assertThat(answer.header("Content-Disposition")).isNull();
                assertThat(answer.jsonPath().getString("code")).isEqualTo("concurrent-change");
            }
            owner.rollback();
        }
    }

    /** The service learns a moment later that they are gone, or slow. */
    static void untilThereIsRoom() throws InterruptedException {
        var status = 503;
        for (var tries = 0; status == 503 && tries < 100; tries++) {
            Thread.sleep(50);
            status = reader().get("/actors").statusCode();
        }
        assertThat(status).isEqualTo(200);
    }

    static List<Response> atOnce(int calls) {
        return atOnce(calls, () -> reader().get("/actors"));
    }

    private static List<Response> atOnce(int calls, Supplier<Response> answer) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, calls)
                    .mapToObj(call -> CompletableFuture.supplyAsync(answer, threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }
}
