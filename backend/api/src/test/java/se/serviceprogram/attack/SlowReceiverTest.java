package se.serviceprogram.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static se.serviceprogram.testing.Callers.reader;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.serviceprogram.support.ManyDecisions;
import se.serviceprogram.testing.ApiTest;
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
            for (var part = 0; part < 15; part++) {
                Thread.sleep(100);
                receiver.trickle();
            }
            untilTheNextIsServed();

            assertThat(receiver.takeTheRest()).doesNotEndWith("0\r\n\r\n");
            untilAllPlacesAreFree();
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
    private static void untilAllPlacesAreFree() throws InterruptedException {
        var turnedAway = 1L;
        for (var tries = 0; turnedAway > 0 && tries < 20; tries++) {
            Thread.sleep(50);
            turnedAway = OverloadTest.atOnce(ImpatientInstallation.CALLS_AT_ONCE).stream()
                    .filter(answer -> answer.statusCode() == 503)
                    .count();
        }
        assertThat(turnedAway).isZero();
    }
}
