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
 * Registers a region's own organisation when the service starts, so that its administrator belongs somewhere and can
 * register the rest: how a new installation gets its first region, and a running one its next. The setting names
 * external id, region's code and name, with {@code |} between regions: {@code id;23;Region Jämtland Härjedalen}.
 */
@ApplicationScoped
class FirstOrganisation {

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "serviceprogram.first-organisation")
    Optional<String> setting;

    void starts(@Observes StartupEvent event) throws SQLException {
        for (var one : setting.orElse("").split("\\|")) {
            if (!one.isBlank()) {
                var parts = one.split(";", 3);
                if (parts.length != 3) {
                    throw new IllegalStateException(
                            "serviceprogram.first-organisation is 'external id;region code;name', not: " + one);
                }
                register(parts[0].strip(), parts[1].strip(), parts[2].strip());
            }
        }
    }

    /** Does nothing where the region has the organisation; another region's external id is refused, not shared. */
    void register(String externalId, String regionCode, String name) throws SQLException {
        var insert = """
                insert into actor (external_id, region_code, name, kind, network_member, network_convener)
                values (?, ?, ?, 'region', true, true)
                on conflict (external_id) do nothing
                """;
        try (var connection = database.getConnection();
                var inserting = connection.prepareStatement(insert);
                var checking = connection.prepareStatement("select region_code from actor where external_id = ?")) {
            inserting.setString(1, externalId);
            inserting.setString(2, regionCode);
            inserting.setString(3, name);
            inserting.executeUpdate();
            checking.setString(1, externalId);
            try (var found = checking.executeQuery()) {
                if (!found.next() || !found.getString(1).equals(regionCode)) {
                    throw new IllegalStateException("serviceprogram.first-organisation: the external id " + externalId
                            + " belongs to an organisation of another region than " + regionCode);
                }
            }
        }
    }
}
