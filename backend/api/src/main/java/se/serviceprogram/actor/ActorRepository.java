package se.serviceprogram.actor;

import static se.serviceprogram.web.ListRequest.values;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.serviceprogram.web.Listing;

/** Queries on organisations; the caller's region is part of each. */
@ApplicationScoped
class ActorRepository implements PanacheRepositoryBase<Actor, UUID> {

    Optional<Actor> findByOrganisationNumber(String tenDigits) {
        return find("organisationNumber", tenDigits).firstResultOptional();
    }

    /** In the order of their ids, in which every transaction that records several of them goes. */
    List<Actor> ofIds(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    List<UUID> municipalitiesOf(String municipalityCode) {
        return find("kind = ?1 and municipalityCode = ?2", Actor.MUNICIPALITY, municipalityCode).stream()
                .map(Actor::id)
                .toList();
    }

    Listing<ActorSummary> listing(ActorFilter filter) {
        return Listing.of(
                        getEntityManager(),
                        ActorSummary.class,
                        "select a.id, a.version, a.kind, a.name, a.organisationNumber, a.municipalityCode, a.networkMember,"
                                + " a.networkConvener, a.externalId, a.activeFrom, a.activeTo, a.updatedAt",
                        "from Actor a")
                .where("a.kind in ?", values(filter.kind))
                .where("a.municipalityCode = ?", filter.municipalityCode)
                .where("a.networkMember = ?", filter.networkMember)
                .search(filter.q(), "a.name")
                .sortable("name", "a.name")
                .sortable("kind", "a.kind")
                .sortable("updatedAt", "a.updatedAt")
                .orderedBy("name", "a.id");
    }
}
