package se.serviceprogram.actor;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Registers a region's own organisation when an empty installation starts, so that its people belong somewhere and can
 * register the rest. The setting names external id, region's code and name: {@code id;23;Region Jämtland Härjedalen}.
 */
@ApplicationScoped
class FirstOrganisation {

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "serviceprogram.first-organisation")
    Optional<String> setting;

    void starts(@Observes StartupEvent event) throws SQLException {
        if (setting.isPresent()) {
            var parts = setting.get().split(";", 3);
            if (parts.length != 3) {
                throw new IllegalStateException(
                        "serviceprogram.first-organisation is 'external id;region code;name', not: " + setting.get());
            }
            register(parts[0].strip(), parts[1].strip(), parts[2].strip());
        }
    }

    /** Does nothing where the organisation exists, at whatever start. */
    void register(String externalId, String regionCode, String name) throws SQLException {
        var sql = """
                insert into actor (external_id, region_code, name, kind, network_member, network_convener)
                values (?, ?, ?, 'region', true, true)
                on conflict (external_id) do nothing
                """;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, externalId);
            statement.setString(2, regionCode);
            statement.setString(3, name);
            statement.executeUpdate();
        }
    }
}
