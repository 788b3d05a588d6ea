package se.serviceprogram.actor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.serviceprogram.web.Listing;

/** Queries on service points; the caller's region is part of each. */
@ApplicationScoped
class ServicePointRepository implements PanacheRepositoryBase<ServicePoint, UUID> {

    Listing<ServicePointSummary> listing(ServicePointFilter filter) {
        return Listing.of(
                        getEntityManager(),
                        ServicePointSummary.class,
                        "select s.id, s.version, s.name, s.kind, a.id, a.name, m.code, m.name, s.locality, s.openedOn,"
                                + " s.closedOn",
                        "from ServicePoint s join s.municipality m left join s.actor a")
                .where("s.kind = ?", filter.kind)
                .where("m.code = ?", filter.municipalityCode)
                .where("a.id = ?", filter.actorId)
                .where("s.openedOn >= ?", filter.openedFrom)
                .where("s.openedOn <= ?", filter.openedTo)
                .search(filter.q(), "s.name", "s.locality")
                .sortable("name", "s.name")
                .sortable("municipality", "m.name")
                .sortable("kind", "s.kind")
                .sortable("openedOn", "s.openedOn")
                .orderedBy("name", "s.id");
    }
}
