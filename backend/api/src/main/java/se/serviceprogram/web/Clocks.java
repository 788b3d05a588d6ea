package se.serviceprogram.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.config.ConfigProvider;

/** The one clock: instants in UTC, days and years in the region's time zone (Europe/Stockholm). */
class Clocks {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(zone());
    }

    /** People read times as the clocks of the region show them. */
    static LocalDateTime local(Instant time) {
        return LocalDateTime.ofInstant(time, zone());
    }

    static ZoneId zone() {
        return ConfigProvider.getConfig().getValue("serviceprogram.time-zone", ZoneId.class);
    }
}
