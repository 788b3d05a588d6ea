package se.serviceprogram.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.serviceprogram.access.Held;
import se.serviceprogram.web.Listing;

/** Queries on programmes and on the decisions that adopted them; the caller's region is part of each. */
@ApplicationScoped
class ProgrammeRepository implements PanacheRepositoryBase<Programme, UUID> {

    Listing<ProgrammeSummary> listing(ProgrammeFilter filter) {
        return Listing.of(
                        getEntityManager(),
                        ProgrammeSummary.class,
                        "select p.id, p.version, p.title, p.periodStart, p.periodEnd, p.registryNumber, o.id, o.name, p.status",
                        "from Programme p join p.owner o")
                .where("p.status = ?", filter.status)
                .search(filter.q(), "p.title", "p.registryNumber")
                .sortable("title", "p.title")
                .sortable("periodStart", "p.periodStart")
                .sortable("status", "p.status")
                .orderedBy("-periodStart", "p.id");
    }

    List<Programme> ofYear(int year) {
        return list("periodStart <= ?1 and periodEnd >= ?1", Sort.by("periodStart", "id"), year);
    }

    Listing<ProgrammeAdoptionView> adoptions(UUID programmeId) {
        return Listing.of(
                        getEntityManager(),
                        ProgrammeAdoptionView.class,
                        "select a.id, a.decidingBody, a.decidedOn, a.paragraph, a.registryNumber, a.contentHash",
                        "from ProgrammeAdoption a")
                .where("a.programme.id = ?", programmeId)
                .sortable("decidedOn", "a.decidedOn")
                .orderedBy("-decidedOn", "a.id desc");
    }

    /** Holds the programme's row until the transaction ends, so that nothing is added while it is being adopted. */
    Optional<Programme> findForChange(UUID id) {
        return Held.row(getEntityManager(), Programme.class, id);
    }
}
