package se.serviceprogram.attack;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An installation that waits for nothing long and holds few calls at once, so that a test sees what is cut short. */
public final class ImpatientInstallation implements QuarkusTestProfile {

    static final int CONNECTIONS = 2;
    static final int CALLS_AT_ONCE = 6;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.jdbc.max-size", Integer.toString(CONNECTIONS),
                "quarkus.datasource.jdbc.acquisition-timeout", "1S",
                "quarkus.datasource.jdbc.login-timeout", "0S",
                "serviceprogram.database.lock-timeout", "3s",
                "serviceprogram.limits.calls-at-once", Integer.toString(CALLS_AT_ONCE),
                "serviceprogram.limits.downloads-at-once", "1",
                // Longer than a lock is waited for: that is to be told first.
                "serviceprogram.limits.download", "10S",
                "serviceprogram.limits.slow-body", "6S");
    }
}
