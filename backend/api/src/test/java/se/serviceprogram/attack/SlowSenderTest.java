package se.serviceprogram.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static se.serviceprogram.attack.OverloadTest.atOnce;
import static se.serviceprogram.attack.OverloadTest.untilThereIsRoom;
import static se.serviceprogram.testing.Callers.reader;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Database;

/** Bodies that trickle in: they have an end, and meanwhile they take no place that others need. */
@ApiTest
@TestProfile(ImpatientInstallation.class)
class SlowSenderTest {

    private static final String HEAD = "POST /serviceprogram/v1/accessibility-feedback HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n{";

    @TestHTTPResource("/")
    URI root;

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

    /** The answer does not need the rest of the body, and the connection would wait for it. */
    @Test
    void aBodyThatTricklesInAfterARefusalEndsItsConnection() throws Exception {
        assertThat(whileAllPlacesAreTaken(HEAD, Duration.ZERO, ""))
                .startsWith("HTTP/1.1 503 ")
                .containsOnlyOnce("HTTP/1.1 ");
    }

    @Test
    void aWholeBodyLeavesTheConnectionToTheNextCallAfterARefusal() throws Exception {
        var longerThanSlowBodies = Duration.ofMillis(7_500);

        assertThat(whileAllPlacesAreTaken(
                        HEAD.replace("100000", "2") + "}",
                        longerThanSlowBodies,
                        "GET /serviceprogram/v1/openapi HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 503 ")
                .contains("HTTP/1.1 200 ");
    }

    /** What is answered, until the connection ends, to a call that is turned away, and to a second one after a pause. */
    private String whileAllPlacesAreTaken(String call, Duration pause, String second) throws Exception {
        var answer = "";
        for (var tries = 0; !answer.startsWith("HTTP/1.1 503 ") && tries < 5; tries++) {
            try (var owner = Database.asOwner();
                    var statement = owner.createStatement();
                    var threads = Executors.newVirtualThreadPerTaskExecutor();
                    var socket = new Socket(root.getHost(), root.getPort())) {
                owner.setAutoCommit(false);
                statement.execute("lock table actor in access exclusive mode");
                var others = threads.submit(() -> atOnce(ImpatientInstallation.CALLS_AT_ONCE));
                Thread.sleep(300); // by then they have every place
                socket.setSoTimeout(20_000);
                socket.getOutputStream().write(call.getBytes(StandardCharsets.US_ASCII));
                Thread.sleep(pause);
                socket.getOutputStream().write(second.getBytes(StandardCharsets.US_ASCII));
                answer = answer(socket);
                owner.rollback();
                others.get();
            }
        }
        return answer;
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
}
