package se.serviceprogram.activity;

import static se.serviceprogram.web.Years.firstDay;
import static se.serviceprogram.web.Years.lastDay;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.serviceprogram.web.Listing;

/** Queries on activities; the caller's region is part of each. */
@ApplicationScoped
class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {

    /** Stands between the values of an aggregated text: no name contains it. */
    static final String SEPARATOR = "\u001f";

    Listing<ActivitySummary> listing(ActivityFilter filter) {
        return Listing.of(
                        getEntityManager(),
                        ActivitySummary.class,
                        "select a.id, a.version, a.kind, a.mode, a.heldOn, a.title, m.code, s.id, s.name, c.id, c.name, "
                                + participants("cast(p.actor.id as string)") + ", " + participants("p.actor.name"),
                        "from Activity a left join a.municipality m left join a.servicePoint s left join a.company c")
                .where("a.kind = ?", filter.kind)
                .where("a.mode = ?", filter.mode)
                .where("a.heldOn >= ?", firstDay(filter.year))
                .where("a.heldOn <= ?", lastDay(filter.year))
                .where("a.heldOn >= ?", filter.heldFrom)
                .where("a.heldOn <= ?", filter.heldTo)
                .where("m.code = ?", filter.municipalityCode)
                .where("exists (select p from a.participants p where p.actor.id = ?)", filter.participantId)
                .where("s.id = ?", filter.servicePointId)
                .where("c.id = ?", filter.companyId)
                .search(filter.q(), "a.title", "a.registryNumber", "s.name", "c.name")
                .sortable("heldOn", "a.heldOn")
                .sortable("title", "a.title")
                .sortable("kind", "a.kind")
                .sortable("municipality", "m.name")
                .orderedBy("-heldOn", "a.id");
    }

    private static String participants(String value) {
        return "(select listagg(%s, '%s') within group (order by p.actor.id) from a.participants p)"
                .formatted(value, SEPARATOR);
    }
}
