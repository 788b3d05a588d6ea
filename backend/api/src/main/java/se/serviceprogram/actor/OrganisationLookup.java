package se.serviceprogram.actor;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import se.serviceprogram.access.Organisation;
import se.serviceprogram.access.OrganisationDirectory;

/**
 * Finds a caller's organisation by the external id in the token. The only read across regions: it is what tells which
 * region the caller belongs to, so it goes past the region predicate and returns nothing else.
 */
@ApplicationScoped
class OrganisationLookup implements OrganisationDirectory {

    @Inject
    AgroalDataSource database;

    @Inject
    UnknownOrganisations unknownOrganisations;

    @Override
    public Optional<Organisation> findByExternalId(String externalId) {
        var sql = """
                select a.id, a.name, a.kind, r.code, r.name
                from actor a join region r on r.code = a.region_code
                where a.external_id = ?
                """;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, externalId);
            try (var rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Organisation(
                                rows.getObject(1, UUID.class),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getString(4),
                                rows.getString(5)))
                        : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void noteUnknown(String externalId) {
        unknownOrganisations.note(externalId);
    }
}
