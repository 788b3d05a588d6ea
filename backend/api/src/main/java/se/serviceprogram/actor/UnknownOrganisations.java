package se.serviceprogram.actor;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Caller;
import se.serviceprogram.web.Listing;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/**
 * Sign-ins from organisations that nobody has registered: the external id and when, nothing of the person. They are for the
 * administrators of the region that the token named; where it named none, for those of every region.
 */
@ApplicationScoped
class UnknownOrganisations {

    private static final int LONGEST = 200;

    @Inject
    EntityManager entityManager;

    @Inject
    AgroalDataSource database;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Listing<UnknownOrganisationView> listing() {
        return Listing.of(
                        entityManager,
                        UnknownOrganisationView.class,
                        "select u.id, u.externalId, u.firstSeenAt, u.lastSeenAt, u.attempts",
                        "from UnknownOrganisation u")
                .where("coalesce(u.namedRegion, '') in ?", List.of("", caller.regionCode()))
                .sortable("lastSeenAt", "u.lastSeenAt")
                .orderedBy("-lastSeenAt", "u.id");
    }

    /** Outside any transaction: the request is refused, and what was noted must stay. */
    void note(String externalId, @Nullable String regionCode) {
        if (externalId.isBlank()) {
            return;
        }
        var sql = """
                insert into unknown_organisation (external_id, named_region, first_seen_at, last_seen_at)
                select ?, (select code from region where code = ?), p.at, p.at from (select ?::timestamptz as at) p
                on conflict (external_id, named_region) do update
                    set last_seen_at = excluded.last_seen_at, attempts = unknown_organisation.attempts + 1
                """;
        QuarkusTransaction.suspendingExisting().run(() -> {
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement(sql)) {
                statement.setString(1, externalId.substring(0, Math.min(externalId.length(), LONGEST)));
                statement.setString(2, regionCode);
                statement.setObject(3, OffsetDateTime.now(clock));
                statement.executeUpdate();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    /**
     * Forgets the sign-ins of an organisation that now is registered. An external id with which people of another region
     * wait, and none of the own, is not to be registered here (403): that would keep them out of theirs.
     */
    void registered(@Nullable String externalId) {
        if (externalId == null) {
            return;
        }
        var waiting = entityManager
                .createQuery("from UnknownOrganisation u where u.externalId = ?1", UnknownOrganisation.class)
                .setParameter(1, externalId)
                .getResultList();
        var ours = waiting.stream()
                .filter(entry -> entry.isFor(caller.regionCode()))
                .toList();
        if (waiting.stream().anyMatch(UnknownOrganisation::isOfNamedRegion)
                && ours.stream().noneMatch(UnknownOrganisation::isOfNamedRegion)) {
            throw new ProblemException(ProblemType.FORBIDDEN, "forbidden.external-id");
        }
        ours.forEach(entityManager::remove);
    }

    @Transactional
    void dismiss(UUID id) {
        var unknown = entityManager.find(UnknownOrganisation.class, id);
        if (unknown == null || !unknown.isFor(caller.regionCode())) {
            throw ProblemException.notFound();
        }
        entityManager.remove(unknown);
    }
}
