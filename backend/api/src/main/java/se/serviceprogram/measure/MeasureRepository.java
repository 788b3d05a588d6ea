package se.serviceprogram.measure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.serviceprogram.web.Listing;

/** Queries on measures; the caller's region is part of each. */
@ApplicationScoped
class MeasureRepository implements PanacheRepositoryBase<Measure, UUID> {

    private static final String NOT_LATE =
            "m.endsOn is null or m.endsOn >= ? or m.status not in ('planned', 'ongoing')";

    private static final String LATE = "m.endsOn < ? and m.status in ('planned', 'ongoing')";

    /** What a plan has: drafts are no part of it yet, not even to those who see them. */
    private static final String HANDED_IN = "m.draftOf is null";

    /** How many measures a plan has. */
    record PlanCount(UUID planId, long count) {}

    /** A goal with the id of its measure, which is not loaded for it. */
    record GoalOfMeasure(UUID measureId, Goal goal) {}

    Listing<MeasureSummary> listing(MeasureFilter filter, LocalDate today) {
        return Listing.of(
                        getEntityManager(),
                        MeasureSummary.class,
                        """
                        select m.id, m.version, p.id, p.year, a.id, a.number, a.shortTitle, m.number, m.title, r.id, r.name,
                            m.startsOn, m.endsOn, m.status,
                            (select listagg(f.code, ',') within group (order by f.code) from m.supportForms f),
                            m.updatedAt
                        """,
                        "from Measure m join m.actionPlan p join m.priorityArea a left join m.responsible r")
                .where("p.id = ?", filter.actionPlanId)
                .where("p.year = ?", filter.year)
                .where("p.programme.id = ?", filter.programmeId)
                .where("a.id = ?", filter.priorityAreaId)
                .where("m.status = ?", filter.status)
                .where("r.id = ?", filter.responsibleId)
                .where("r.municipalityCode = ?", filter.municipalityCode)
                .where("exists (select 1 from m.supportForms f where f.code = ?)", filter.supportForm)
                .where(LATE, Boolean.TRUE.equals(filter.late) ? today : null)
                .where(NOT_LATE, Boolean.FALSE.equals(filter.late) ? today : null)
                .search(filter.q(), "m.number", "m.title", "m.description", "r.name")
                .sortable("number", "m.number")
                .sortable("title", "m.title")
                .sortable("status", "m.status")
                .sortable("responsible", "r.name")
                .sortable("updatedAt", "m.updatedAt")
                .orderedBy("number", "p.year desc, m.id");
    }

    Map<UUID, Integer> countsOfPlans(Collection<UUID> planIds) {
        var counts = new HashMap<UUID, Integer>();
        getEntityManager()
                .createQuery(
                        "select m.actionPlan.id, count(*) from Measure m where m.actionPlan.id in :plans and "
                                + HANDED_IN + " group by m.actionPlan.id",
                        PlanCount.class)
                .setParameter("plans", planIds)
                .getResultList()
                .forEach(row -> counts.put(row.planId(), Math.toIntExact(row.count())));
        return counts;
    }

    /** Other organisations' drafts too, which the caller does not see: past the filters, since the database counts them. */
    boolean anyOfPlan(UUID planId) {
        return (boolean) getEntityManager()
                .createNativeQuery("select exists (select from measure where action_plan_id = :plan)", Boolean.class)
                .setParameter("plan", planId)
                .getSingleResult();
    }

    /** The goals of measures in their order, by the measure's id; a measure without any is left out. */
    Map<UUID, List<GoalView>> goals(Collection<UUID> measureIds) {
        return getEntityManager()
                .createQuery(
                        "select g.measure.id, g from Goal g where g.measure.id in ?1 order by g.position",
                        GoalOfMeasure.class)
                .setParameter(1, measureIds)
                .getResultStream()
                .collect(groupingBy(GoalOfMeasure::measureId, mapping(row -> GoalView.of(row.goal()), toList())));
    }

    List<Measure> ofPlan(UUID planId) {
        return list("""
                from Measure m left join fetch m.responsible
                where m.actionPlan.id = ?1 and %s order by m.number, m.id
                """.formatted(HANDED_IN), planId);
    }

    /** Those of the latest version of the year's plan, whatever its status. */
    List<Measure> ofYear(UUID programmeId, int year) {
        return list("""
                from Measure m left join fetch m.responsible left join fetch m.supportForms
                where %s and m.actionPlan.programme.id = ?1 and m.actionPlan.year = ?2 and m.actionPlan.planVersion =
                    (select max(p.planVersion) from ActionPlan p where p.programme.id = ?1 and p.year = ?2)
                order by m.number, m.id
                """.formatted(HANDED_IN), programmeId, year);
    }
}
