package se.serviceprogram.web;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.DoubleStream;

/** Counts requests by how long they took, in few and fixed steps, so that shares of slow ones can be told over replicas. */
class RequestTimes {

    private static final DistributionStatisticConfig STEPS = DistributionStatisticConfig.builder()
            .serviceLevelObjectives(DoubleStream.of(0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60)
                    .map(seconds -> seconds * Duration.ofSeconds(1).toNanos())
                    .toArray())
            .build();

    @Produces
    @Singleton
    MeterFilter steps() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig configuration) {
                return id.getName().equals("http.server.requests") ? STEPS.merge(configuration) : configuration;
            }
        };
    }
}
