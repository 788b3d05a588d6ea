package se.serviceprogram.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static se.serviceprogram.testing.Callers.with;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.TestIssuer;
import se.serviceprogram.testing.TestIssuer.SigningKey;

/** The identity provider changes its keys, is asked for keys that do not exist, and is away. */
@ApiTest
class SigningKeysTest {

    /** quarkus.oidc.token.forced-jwk-refresh-interval */
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(2);

    private final TestIssuer issuer = TestIssuer.shared();

    @AfterEach
    void providerIsThere() {
        issuer.comeBack();
    }

    @Test
    void keysAreChangedWhilePeopleWorkWithoutAFailedCall() throws Exception {
        var statuses = new ArrayList<Integer>();
        for (var rotation = 0; rotation < 3; rotation++) {
            var oldToken = token();
            issuer.rotate();
            var newToken = token();
            // Old and new tokens at the same moment, many of them before the new key has been fetched.
            statuses.addAll(atOnce(24, number -> call(number % 3 == 0 ? oldToken : newToken)));
        }
        assertThat(statuses).hasSize(72).containsOnly(200);
    }

    @Test
    void aKeyThatTheProviderHasWithdrawnIsNotTrustedOnceANewOneIsInUse() {
        var oldToken = token();
        assertThat(call(oldToken)).isEqualTo(200);

        issuer.rotate();
        issuer.withdrawOldKeys();

        assertThat(call(token())).isEqualTo(200);
        assertThat(call(oldToken)).isEqualTo(401);
    }

    /** However many they are and however long they take: once in every interval. */
    @Test
    void madeUpKeysDoNotMakeUsAskTheProviderForEachOfThem() throws Exception {
        var fetchedBefore = issuer.keysFetched();
        var start = System.nanoTime();
        var pair = SigningKey.generate("made-up").pair();
        var statuses = atOnce(
                100,
                number -> call(issuer.sign(
                        issuer.claims("Eva", "region-jamtland-harjedalen"),
                        new SigningKey("made-up-" + number, pair))));

        var intervals = Duration.ofNanos(System.nanoTime() - start).dividedBy(BETWEEN_FETCHES) + 2;
        assertThat(statuses).containsOnly(401);
        assertThat((long) issuer.keysFetched() - fetchedBefore).isBetween(1L, intervals);
    }

    @Test
    void madeUpKeysDoNotKeepThoseWithANewKeyOut() throws Exception {
        var forged = issuer.sign(issuer.claims("Eva", "region-jamtland-harjedalen"), SigningKey.generate("made-up"));
        assertThat(call(forged)).isEqualTo(401);

        issuer.rotate();

        assertThat(call(token())).isEqualTo(200);
    }

    @Test
    void knownKeysAreTrustedWhileTheProviderIsAway() {
        var token = token();
        assertThat(call(token)).isEqualTo(200);

        issuer.goAway();

        assertThat(call(token)).isEqualTo(200);
        assertThat(call(token())).isEqualTo(200);
    }

    @Test
    void whatCannotBeJudgedWhileTheProviderIsAwayIsNeitherRefusedNorAnError() {
        assertThat(call(token())).isEqualTo(200);
        issuer.goAway();
        issuer.rotate();
        var token = token();

        with(token)
                .get("/actors")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("unavailable"));

        issuer.comeBack();
        assertThat(call(token)).isEqualTo(200);
    }

    private String token() {
        return issuer.person("Karin Samordnare", "region-jamtland-harjedalen", "coordinator");
    }

    private static int call(String token) {
        return with(token).get("/actors").statusCode();
    }

    private interface Call {
        int make(int number);
    }

    private static List<Integer> atOnce(int calls, Call call) throws Exception {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<Integer>>();
            for (var number = 0; number < calls; number++) {
                var own = number;
                tasks.add(() -> call.make(own));
            }
            var statuses = new ArrayList<Integer>();
            for (Future<Integer> status : workers.invokeAll(tasks)) {
                statuses.add(status.get());
            }
            return statuses;
        }
    }
}
