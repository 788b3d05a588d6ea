package se.serviceprogram.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.machine;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Callers.stranger;
import static se.serviceprogram.testing.Callers.with;

import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;

/** Flooding: by people, machine clients, strangers, guessed tokens and those who pretend to be somewhere else. */
@ApiTest
@TestProfile(StrictInstallation.class)
class RateLimitTest {

    @Inject
    StandingClock clock;

    @BeforeEach
    void everyBucketIsFull() {
        clock.forward(Duration.ofHours(1));
    }

    @Test
    void aPersonWhoCallsTooOftenWaitsAndThenGoesOn() {
        for (var left = StrictInstallation.CLIENT_LIMIT - 1; left >= 0; left--) {
            coordinator()
                    .get("/regions")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"client\";q=6;w=60")
                    .header("RateLimit", "\"client\";r=%d;t=%d".formatted(left, left == 0 ? 10 : 0));
        }
        coordinator()
                .get("/regions")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "10")
                .header("RateLimit", "\"client\";r=0;t=10")
                .body("code", equalTo("too-many-requests"))
                .body("title", equalTo("För många anrop"));

        clock.forward(Duration.ofSeconds(10));
        coordinator().get("/regions").then().statusCode(200);
        coordinator().get("/regions").then().statusCode(429);
    }

    @Test
    void onePersonsFloodStopsNobodyElse() {
        flood(StrictInstallation.CLIENT_LIMIT, number -> coordinator().get("/regions"));
        reader().get("/regions").then().statusCode(200);
        machine("actors.read").get("/actors").then().statusCode(200);
    }

    @Test
    void whatIsRefusedCountsToo() {
        flood(StrictInstallation.CLIENT_LIMIT, number -> machine("actors.read").get("/programmes"));
    }

    @Test
    void aStrangerIsCountedByAddress() {
        flood(StrictInstallation.ADDRESS_LIMIT, number -> stranger().get("/api-info"));
        coordinator().get("/regions").then().statusCode(200);
    }

    @Test
    void guessedTokensAreCountedByAddress() {
        flood(StrictInstallation.ADDRESS_LIMIT, number -> with("guess-" + number)
                .get("/regions"));
        coordinator().get("/regions").then().statusCode(200);
    }

    @Test
    void behindOurProxyEachCallerHasItsOwnAddress() {
        flood(StrictInstallation.ADDRESS_LIMIT, number -> from("198.51.100.7"));
        from("198.51.100.8").then().statusCode(200);
    }

    @Test
    void aWholeNetworkOfIpv6AddressesIsOneCaller() {
        flood(StrictInstallation.ADDRESS_LIMIT, number -> from("2001:db8:1:2::" + (number + 1)));
        from("2001:db8:1:3::1").then().statusCode(200);
    }

    /** 127.0.0.2 is on this machine, but is not the address that proxies are trusted at. */
    @Test
    void whoeverIsNotOurProxyCannotPretendToBeElsewhere() throws IOException {
        var statuses = IntStream.rangeClosed(0, StrictInstallation.ADDRESS_LIMIT)
                .map(number -> statusFromElsewhere(
                        "X-Forwarded-For: 198.51.100." + number + "\r\nForwarded: for=198.51.100." + number))
                .toArray();
        assertThat(statuses).containsExactly(200, 200, 200, 200, 429);
    }

    @Test
    void feedbackIsTakenFewTimesFromOneAddress() {
        flood(StrictInstallation.FEEDBACK_LIMIT, number -> stranger()
                .contentType(ContentType.JSON)
                .body("{\"message\": \"Knappen går inte att nå.\"}")
                .post("/accessibility-feedback"));
    }

    private static void flood(int allowed, IntFunction<Response> call) {
        for (var number = 0; number < allowed; number++) {
            assertThat(call.apply(number).statusCode()).isNotEqualTo(429);
        }
        call.apply(allowed).then().statusCode(429).body("code", equalTo("too-many-requests"));
    }

    private static Response from(String address) {
        return stranger().header("X-Forwarded-For", address).get("/api-info");
    }

    private static int statusFromElsewhere(String headers) {
        try (var socket = new Socket(
                InetAddress.ofLiteral("127.0.0.1"), RestAssured.port, InetAddress.ofLiteral("127.0.0.2"), 0)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("GET /serviceprogram/v1/api-info HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                    + headers + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var reply = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(reply.split(" ")[1]);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
