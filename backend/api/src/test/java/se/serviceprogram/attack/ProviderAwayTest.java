package se.serviceprogram.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static se.serviceprogram.testing.Callers.stranger;
import static se.serviceprogram.testing.Callers.with;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.TestIssuer;

/** The service starts while the identity provider is away, and the provider comes later. */
@ApiTest
@TestProfile(ProviderAwayTest.ProviderComesLater.class)
class ProviderAwayTest {

    private static final TestIssuer LATE = new TestIssuer();
    private static final int MOST_TRIES = 60;

    public static final class ProviderComesLater implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Absent.class));
        }
    }

    /** Puts the absent provider in the place of the one that all other tests share. */
    public static final class Absent implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            LATE.goAway();
            return Map.of("quarkus.oidc.auth-server-url", LATE.url());
        }

        @Override
        public int order() {
            return 10;
        }

        @Override
        public void stop() {
            LATE.close();
        }
    }

    @Test
    void untilThenNobodyIsRefusedForItAndWhatNeedsNoSignInWorks() throws InterruptedException {
        var token = LATE.person("Karin Samordnare", "region-jamtland-harjedalen", "coordinator");
        for (var call = 0; call < 3; call++) {
            with(token)
                    .get("/regions")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("unavailable"));
        }
        stranger().get("/regions").then().statusCode(401);
        stranger().get("/api-info").then().statusCode(200);
        with(token).get("/api-info").then().statusCode(200);

        LATE.comeBack();
        var status = 503;
        for (var tries = 0; status == 503 && tries < MOST_TRIES; tries++) {
            Thread.sleep(500);
            status = with(token).get("/regions").statusCode();
        }
        assertThat(status).isEqualTo(200);
    }
}
