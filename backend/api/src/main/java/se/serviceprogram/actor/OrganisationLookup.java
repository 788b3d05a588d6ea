package se.serviceprogram.actor;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Membership;
import se.serviceprogram.access.Organisation;
import se.serviceprogram.access.OrganisationDirectory;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/**
 * Finds a caller's organisation by the external id in the token. The only read across regions: it is what tells which
 * region the caller belongs to, so it goes past the region predicate and returns nothing else. Only those that take part
 * in the network are let in; whoever convenes one does.
 */
@ApplicationScoped
class OrganisationLookup implements OrganisationDirectory {

    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    @Inject
    UnknownOrganisations unknownOrganisations;

    @Override
    public Optional<Organisation> findByExternalId(String externalId, @Nullable String regionCode) {
        var sql = """
                select a.id, a.name, a.kind, r.code, r.name, %s
                from actor a join region r on r.code = a.region_code
                where a.external_id = ? and coalesce(r.code = ?, true)
                """.formatted(Membership.LETS_IN);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, LocalDate.now(clock));
            statement.setString(2, externalId);
            statement.setString(3, regionCode);
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                if (!rows.getBoolean(6)) {
                    throw new ProblemException(ProblemType.UNKNOWN_ORGANISATION, "organisation-not-member");
                }
                var found = new Organisation(
                        rows.getObject(1, UUID.class),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5));
                // Of two regions' that share the id a token without a region means neither.
                return rows.next() ? Optional.empty() : Optional.of(found);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void noteUnknown(String externalId, @Nullable String regionCode) {
        unknownOrganisations.note(externalId, regionCode);
    }
}
