package se.serviceprogram.attack;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until a test moves it, so that no test depends on how fast it runs. */
@Alternative
@Singleton
public class StandingClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private volatile Instant now = Instant.parse("2026-11-23T08:00:00Z");

    void forward(Duration time) {
        now = now.plus(time);
    }

    void back(Duration time) {
        now = now.minus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
