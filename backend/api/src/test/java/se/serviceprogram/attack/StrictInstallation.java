package se.serviceprogram.attack;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** An installation with limits that a test can reach, one other origin allowed, and time that stands still. */
public final class StrictInstallation implements QuarkusTestProfile {

    static final int CLIENT_LIMIT = 6;
    static final int ADDRESS_LIMIT = 4;
    static final int FEEDBACK_LIMIT = 2;
    static final String FRIEND = "https://karta.example.se";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "serviceprogram.limits.client-per-minute", Integer.toString(CLIENT_LIMIT),
                "serviceprogram.limits.address-per-minute", Integer.toString(ADDRESS_LIMIT),
                "serviceprogram.limits.feedback-per-hour", Integer.toString(FEEDBACK_LIMIT),
                "serviceprogram.cors-origins", FRIEND);
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(StandingClock.class);
    }
}
