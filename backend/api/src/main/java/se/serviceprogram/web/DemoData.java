package se.serviceprogram.web;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Leaves out db/demo, the constructed demonstration data, unless an installation asks for it. */
@ApplicationScoped
public class DemoData implements FlywayConfigurationCustomizer {

    @ConfigProperty(name = "serviceprogram.demo-data")
    boolean wanted;

    @Override
    public void customize(FluentConfiguration flyway) {
        if (!wanted) {
            flyway.locations("db/migration");
        }
    }
}
