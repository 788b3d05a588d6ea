package se.serviceprogram.actor;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Registers a region's own organisation when the service starts, so that its administrator belongs somewhere and can
 * register the rest: how a new installation gets its first region, and a running one its next. The setting names
 * external id, region's code and name, with {@code |} between regions: {@code id;23;Region Jämtland Härjedalen}.
 */
@ApplicationScoped
class FirstOrganisation {

    private static final Logger LOG = Logger.getLogger(FirstOrganisation.class);

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

    /**
     * Does nothing where the region has an organisation of its own: whom an administrator has since kept out stays out,
     * whatever the setting says.
     */
    void register(String externalId, String regionCode, String name) throws SQLException {
        var insert = """
                insert into actor (external_id, region_code, name, kind, network_member, network_convener)
                select ?, ?, ?, 'region', true, true
                where not exists (select from actor where region_code = ? and kind = 'region')
                """;
        try (var connection = database.getConnection();
                var inserting = connection.prepareStatement(insert)) {
            inserting.setString(1, externalId);
            inserting.setString(2, regionCode);
            inserting.setString(3, name);
            inserting.setString(4, regionCode);
            if (inserting.executeUpdate() == 0) {
                LOG.debugf("Region %s has an organisation of its own", regionCode);
            }
        }
    }
}
