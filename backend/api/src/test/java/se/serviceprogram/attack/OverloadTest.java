package se.serviceprogram.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.reader;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Database;

/** More than it can do: whoever cannot be served is told so soon, and the service is as before when it is over. */
@ApiTest
@TestProfile(ImpatientInstallation.class)
class OverloadTest {

    private static final String HEAD = "POST /serviceprogram/v1/accessibility-feedback HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n{";

    @TestHTTPResource("/")
    URI root;

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
    void aBodyThatTricklesInIsNotWaitedFor() throws IOException {
        try (var socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(HEAD.getBytes(StandardCharsets.US_ASCII));

            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 408 ")
                    .containsIgnoringCase("connection: close")
                    .contains("\"code\":\"request-timeout\"");
        }
        reader().get("/actors").then().statusCode(200);
    }

    @Test
    void thoseWhoSendSlowlyKeepNobodyOut() throws Exception {
        var slow = new ArrayList<Socket>();
        try {
            for (var client = 0; client < ImpatientInstallation.CALLS_AT_ONCE; client++) {
                var socket = new Socket(root.getHost(), root.getPort());
                slow.add(socket);
                socket.getOutputStream().write(HEAD.getBytes(StandardCharsets.US_ASCII));
            }
            Thread.sleep(1500); // by then they are seen to be slow, and not yet ended
            reader().get("/actors").then().statusCode(200);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void aBodyThatIsWholeLateNeedsAPlaceAsAnyOtherCall() throws Exception {
        untilThereIsRoom();
        var late = new ArrayList<Socket>();
        try (var owner = Database.asOwner();
                var statement = owner.createStatement();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var client = 0; client < ImpatientInstallation.CALLS_AT_ONCE; client++) {
                late.add(beginLate());
            }
            untilThereIsRoom();
            owner.setAutoCommit(false);
            statement.execute("lock table actor in access exclusive mode");
            var others = threads.submit(() -> atOnce(ImpatientInstallation.CALLS_AT_ONCE));
            Thread.sleep(300); // by then they have every place

            for (var socket : late) {
                socket.getOutputStream().write('}');
            }

            for (var socket : late) {
                assertThat(answer(socket))
                        .startsWith("HTTP/1.1 503 ")
                        .containsIgnoringCase("retry-after: 1\r\n")
                        .contains("\"code\":\"unavailable\"");
            }
            owner.rollback();
            others.get();
            assertThat(Database.single("select count(*) from accessibility_feedback"))
                    .isEqualTo("0");
        } finally {
            for (var socket : late) {
                socket.close();
            }
        }
    }

    @Test
    void aBodyThatIsWholeLateIsServedWhenThereIsRoom() throws Exception {
        var late = new ArrayList<Socket>();
        try {
            for (var client = 0; client < ImpatientInstallation.CALLS_AT_ONCE; client++) {
                late.add(beginLate());
            }
            untilThereIsRoom();
            for (var socket : late) {
                socket.getOutputStream().write('}');
                assertThat(answer(socket)).startsWith("HTTP/1.1 204 ");
            }
        } finally {
            for (var socket : late) {
                socket.close();
            }
        }
        // None is counted twice, and none is left behind.
        untilThereIsRoom();
        assertThat(atOnce(ImpatientInstallation.CALLS_AT_ONCE))
                .noneMatch(answer -> "1".equals(answer.header("Retry-After")));
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

    @Test
    void whoGoesAwayBeforeTheAnswerLeavesTheirPlace() throws Exception {
        for (var client = 0; client < 3 * ImpatientInstallation.CALLS_AT_ONCE; client++) {
            try (var socket = new Socket(root.getHost(), root.getPort())) {
                socket.getOutputStream().write(HEAD.getBytes(StandardCharsets.US_ASCII));
            }
        }
        untilThereIsRoom();
    }

    /** All of a body but its last byte. */
    private Socket beginLate() throws IOException {
        var body = "{\"message\": \"Knappen syns inte.\"";
        var socket = new Socket(root.getHost(), root.getPort());
        socket.setSoTimeout(20_000);
        socket.getOutputStream()
                .write(("POST /serviceprogram/v1/accessibility-feedback HTTP/1.1\r\nHost: localhost\r\n"
                                + "Connection: close\r\nContent-Type: application/json\r\nContent-Length: "
                                + (body.length() + 1) + "\r\n\r\n" + body)
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The service learns a moment later that they are gone, or slow. */
    private static void untilThereIsRoom() throws InterruptedException {
        var status = 503;
        for (var tries = 0; status == 503 && tries < 100; tries++) {
            Thread.sleep(50);
            status = reader().get("/actors").statusCode();
        }
        assertThat(status).isEqualTo(200);
    }

    static List<Response> atOnce(int calls) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, calls)
                    .mapToObj(call -> CompletableFuture.supplyAsync(() -> reader().get("/actors"), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }
}
