package se.serviceprogram.actor;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.Listing;
import se.serviceprogram.web.ProblemException;

/**
 * Sign-ins from organisations that nobody has registered. They belong to no region yet, so every region's administrator
 * sees them: the external id and when, nothing of the person.
 */
@ApplicationScoped
class UnknownOrganisations {

    private static final int LONGEST = 200;

    @Inject
    EntityManager entityManager;

    @Inject
    AgroalDataSource database;

    Listing<UnknownOrganisationView> listing() {
        return Listing.of(
                        entityManager,
                        UnknownOrganisationView.class,
                        "select u.id, u.externalId, u.firstSeenAt, u.lastSeenAt, u.attempts",
                        "from UnknownOrganisation u")
                .sortable("lastSeenAt", "u.lastSeenAt")
                .orderedBy("-lastSeenAt", "u.id");
    }

    /** Outside any transaction: the request is refused, and what was noted must stay. */
    void note(String externalId) {
        if (externalId.isBlank()) {
            return;
        }
        var sql = """
                insert into unknown_organisation (external_id) values (?)
                on conflict (external_id) do update set last_seen_at = now(), attempts = unknown_organisation.attempts + 1
                """;
        QuarkusTransaction.suspendingExisting().run(() -> {
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement(sql)) {
                statement.setString(1, externalId.substring(0, Math.min(externalId.length(), LONGEST)));
                statement.executeUpdate();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    /** Forgets the sign-ins of an organisation that now is registered. */
    void registered(@Nullable String externalId) {
        if (externalId != null) {
            entityManager
                    .createQuery("delete from UnknownOrganisation u where u.externalId = ?1")
                    .setParameter(1, externalId)
                    .executeUpdate();
        }
    }

    @Transactional
    void dismiss(UUID id) {
        var unknown = entityManager.find(UnknownOrganisation.class, id);
        if (unknown == null) {
            throw ProblemException.notFound();
        }
        entityManager.remove(unknown);
    }
}
