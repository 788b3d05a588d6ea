package se.serviceprogram.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.serviceprogram.access.Held;
import se.serviceprogram.web.Listing;

/** Queries on action plans and on the decisions that adopted them; the caller's region is part of each. */
@ApplicationScoped
class ActionPlanRepository implements PanacheRepositoryBase<ActionPlan, UUID> {

    Listing<ActionPlanSummary> listing(ActionPlanFilter filter) {
        return Listing.of(
                        getEntityManager(),
                        ActionPlanSummary.class,
                        "select p.id, p.version, g.id, g.title, p.year, p.planVersion, p.registryNumber, p.status",
                        "from ActionPlan p join p.programme g")
                .where("g.id = ?", filter.programmeId)
                .where("p.year = ?", filter.year)
                .where("p.status = ?", filter.status)
                .search(
                        filter.q(),
                        "'handlingsplan ' || cast(p.year as string)",
                        "p.registryNumber",
                        "p.description",
                        "g.title")
                .sortable("year", "p.year")
                .sortable("status", "p.status")
                .orderedBy("-year", "p.planVersion desc, p.id");
    }

    Listing<ActionPlanAdoptionView> adoptions(UUID planId) {
        return Listing.of(
                        getEntityManager(),
                        ActionPlanAdoptionView.class,
                        "select a.id, a.adoptedBy, a.delegationReference, a.decidedOn, a.registryNumber, a.contentHash",
                        "from ActionPlanAdoption a")
                .where("a.actionPlan.id = ?", planId)
                .sortable("decidedOn", "a.decidedOn")
                .orderedBy("-decidedOn", "a.id desc");
    }

    /** Holds the plan's row until the transaction ends, so that its measures stay as they are while it is adopted. */
    Optional<ActionPlan> findForChange(UUID id) {
        return Held.row(getEntityManager(), ActionPlan.class, id);
    }

    List<Integer> yearsOf(UUID programmeId) {
        return getEntityManager()
                .createQuery("select distinct x.year from ActionPlan x where x.programme.id = ?1", Integer.class)
                .setParameter(1, programmeId)
                .getResultList();
    }
}
