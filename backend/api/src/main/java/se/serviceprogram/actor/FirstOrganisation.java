package se.serviceprogram.actor;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** A reference to a row that is not there. */
    private static final String NO_SUCH_REGION = "23503";

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "serviceprogram.first-organisation")
    Optional<String> setting;

    /** A region's own organisation, as the setting names it. */
    record Named(String externalId, String regionCode, String name) {}

    void starts(@Observes StartupEvent event) throws SQLException {
        for (var one : named(setting.orElse(""))) {
            register(one.externalId(), one.regionCode(), one.name());
        }
    }

    /** Refuses what it cannot read, so that the service does not start without a region that somebody waits for. */
    static List<Named> named(String setting) {
        var all = new ArrayList<Named>();
        for (var one : setting.split("\\|")) {
            if (!one.isBlank()) {
                var parts = Arrays.stream(one.split(";", 3)).map(String::strip).toList();
                if (parts.size() != 3 || parts.contains("") || !parts.get(1).matches("\\d{2}")) {
                    throw new IllegalStateException(
                            "serviceprogram.first-organisation is 'external id;region code;name',"
                                    + " where the code is of two digits and | stands between regions, not: "
                                    + one.strip());
                }
                all.add(new Named(parts.get(0), parts.get(1), parts.get(2)));
            }
        }
        return all;
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
        } catch (SQLException refused) {
            if (NO_SUCH_REGION.equals(refused.getSQLState())) {
                throw new IllegalStateException(
                        "serviceprogram.first-organisation names a region that does not exist: " + regionCode, refused);
            }
            throw refused;
        }
    }
}
