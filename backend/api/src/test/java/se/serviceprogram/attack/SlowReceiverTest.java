package se.serviceprogram.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static se.serviceprogram.testing.Callers.reader;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.serviceprogram.support.ManyDecisions;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.SlowReceiver;

/** Receivers that hardly take anything keep their place among the files only for so long, and take nothing else with them. */
@ApiTest
@TestProfile(ImpatientInstallation.class)
class SlowReceiverTest {

    private static final Duration MUCH_LATER = Duration.ofSeconds(60);

    @TestHTTPResource("/")
    URI root;

    @Test
    void aFileThatIsNotTakenIsBrokenOffAndItsPlaceIsTheNextOnes() throws Exception {
        ManyDecisions.register(ManyDecisions.MORE_THAN_BUFFERS_HOLD);
        try (var receiver = SlowReceiver.begin(root)) {
            untilTheNextIsServed();

            assertThat(receiver.takeTheRest()).doesNotEndWith("0\r\n\r\n");
            untilAllPlacesAreFree();
        }
    }

    /** The server itself ends connections on which nothing moves; on this one something does. */
    @Test
    void neitherDoesOneThatTakesALittleNowAndThenKeepIt() throws Exception {
        ManyDecisions.register(ManyDecisions.MORE_THAN_BUFFERS_HOLD);
        try (var receiver = SlowReceiver.begin(root)) {
            var trickling = Thread.startVirtualThread(() -> trickle(receiver));
            untilTheNextIsServed();
            trickling.interrupt();
            trickling.join();

            assertThat(receiver.takeTheRest()).doesNotEndWith("0\r\n\r\n");
            untilAllPlacesAreFree();
        }
    }

    /** Ending the connection of one ends no other call. */
    @Test
    void aConnectionCarriesOneCallAtATime() throws Exception {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            var answer = client.send(
                    HttpRequest.newBuilder(root.resolve("/serviceprogram/v1/openapi"))
                            .build(),
                    BodyHandlers.discarding());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
        }
    }

    private static void trickle(SlowReceiver receiver) {
        try {
            while (true) {
                Thread.sleep(200);
                receiver.trickle();
            }
        } catch (InterruptedException | IOException enough) {
            // The connection is cut, or the next one has been served.
        }
    }

    /** This installation sends one file at once. */
    private static void untilTheNextIsServed() {
        var end = Instant.now().plus(MUCH_LATER);
        var status = 503;
        while (status == 503 && Instant.now().isBefore(end)) {
            status = reader().accept("*/*")
                    .get("/support-decisions/exports?municipalityCode=2303")
                    .statusCode();
        }
        assertThat(status).isEqualTo(200);
    }

    /** None of those for calls is kept by a file that was broken off. */
    private static void untilAllPlacesAreFree() throws Exception {
        var turnedAway = 1L;
        for (var tries = 0; turnedAway > 0 && tries < 3; tries++) {
            Thread.sleep(50);
            turnedAway = turnedAwayOfAsManyAsThereArePlaces();
        }
        assertThat(turnedAway).isZero();
    }

    /** All of them are at work at once, since they wait for a lock. */
    private static long turnedAwayOfAsManyAsThereArePlaces() throws SQLException {
        try (var owner = Database.asOwner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table actor in access exclusive mode");
            return OverloadTest.atOnce(ImpatientInstallation.CALLS_AT_ONCE).stream()
                    .filter(answer -> "1".equals(answer.header("Retry-After")))
                    .count();
        }
    }
}
