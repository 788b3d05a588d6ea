package se.serviceprogram.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.serviceprogram.web.Listing;

/** Queries on prioritised areas; the caller's region is part of each. */
@ApplicationScoped
class PriorityAreaRepository implements PanacheRepositoryBase<PriorityArea, UUID> {

    Listing<PriorityAreaSummary> listing(PriorityAreaFilter filter) {
        return Listing.of(
                        getEntityManager(),
                        PriorityAreaSummary.class,
                        "select a.id, a.version, p.id, p.title, a.number, a.title, a.shortTitle",
                        "from PriorityArea a join a.programme p")
                .where("p.id = ?", filter.programmeId)
                .sortable("number", "a.number")
                .sortable("title", "a.title")
                .orderedBy("number", "p.periodStart desc, a.id");
    }
}
