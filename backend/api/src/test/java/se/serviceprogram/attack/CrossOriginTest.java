package se.serviceprogram.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Callers.stranger;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.testing.ApiTest;

/** Pages of other origins that want to use the API in a reader's browser. */
@ApiTest
@TestProfile(StrictInstallation.class)
class CrossOriginTest {

    private static final String FRIEND = StrictInstallation.FRIEND;

    @Inject
    StandingClock clock;

    @BeforeEach
    void everyBucketIsFull() {
        clock.forward(Duration.ofHours(1));
    }

    @Test
    void aPageOfAListedOriginMayReadAndSeesTheHeadersItNeeds() {
        reader().header("Origin", FRIEND)
                .get("/actors")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", FRIEND)
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Access-Control-Allow-Credentials", nullValue())
                .extract()
                .headers()
                .getValues("Vary")
                .forEach(vary -> assertThat(vary).isNotBlank());
    }

    @Test
    void repliesSayThatTheyDifferByOriginAlsoToThoseWhoAreNotListed() {
        org.hamcrest.MatcherAssert.assertThat(reader().get("/actors").headers().getValues("Vary"), hasItem("Origin"));
    }

    @Test
    void itsPreflightIsAnsweredWithoutSignIn() {
        preflight(FRIEND)
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", FRIEND)
                .header("Access-Control-Allow-Methods", containsString("PATCH"))
                .header("Access-Control-Allow-Headers", containsString("If-Match"))
                .header("Access-Control-Allow-Headers", containsString("Change-Reason"))
                .header("Access-Control-Allow-Headers", not(containsString("Idempotency-Key")))
                .header("Access-Control-Allow-Credentials", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                "http://karta.example.se",
                "https://karta.example.se:8443",
                "https://karta.example.se.evil.example",
                "https://evil-karta.example.se",
                "https://KARTA.example.se/"
            })
    void aPageOfAnotherOriginMayNeitherReadNorAsk(String origin) {
        reader().header("Origin", origin)
                .get("/actors")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
        preflight(origin)
                .then()
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Allow-Methods", nullValue());
    }

    private static Response preflight(String origin) {
        return stranger()
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "authorization,if-match")
                .options("/actors");
    }
}
