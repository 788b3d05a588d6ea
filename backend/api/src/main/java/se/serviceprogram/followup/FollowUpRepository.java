package se.serviceprogram.followup;

import static se.serviceprogram.web.Years.required;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.serviceprogram.access.Caller;
import se.serviceprogram.web.Listing;

/** Queries on follow-ups; the caller's region is part of each. */
@ApplicationScoped
class FollowUpRepository implements PanacheRepositoryBase<FollowUp, UUID> {

    @Inject
    Caller caller;

    Listing<FollowUpSummary> listing(FollowUpFilter filter) {
        return Listing.of(
                        getEntityManager(),
                        FollowUpSummary.class,
                        "select f.id, f.version, p.id, p.title, f.year, f.registryNumber, f.documentDate, f.status",
                        "from FollowUp f join f.programme p")
                .where("p.id = ?", filter.programmeId)
                .where("f.year = ?", filter.year == null ? null : required(filter.year))
                .where("f.status = ?", filter.status)
                .search(filter.q(), "p.title", "f.registryNumber", "f.decidingBody")
                .sortable("year", "f.year")
                .sortable("status", "f.status")
                .orderedBy("-year", "f.id");
    }

    /** A follow-up's year, and how far it has come. */
    record StatusOfYear(int year, FollowUpStatus status) {}

    /**
     * Of all follow-ups of the years in the caller's region, also those that a machine client does not see: what is kept does
     * not depend on who asks. Held, none of them changes until the transaction ends.
     */
    List<StatusOfYear> statuses(Collection<Integer> years, boolean held) {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select u.year, u.status from follow_up u where u.region_code = :region and u.year in (:years)"
                                + " order by u.id" + (held ? " for share" : ""),
                        Object[].class)
                .setParameter("region", caller.regionCode())
                .setParameter("years", years.isEmpty() ? List.of(-1) : years)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new StatusOfYear((Integer) row[0], FollowUpStatus.fromString((String) row[1])))
                .toList();
    }

    boolean anyOf(int year) {
        return count("year", year) > 0;
    }

    List<Integer> yearsOf(UUID programmeId) {
        return getEntityManager()
                .createQuery("select distinct x.year from FollowUp x where x.programme.id = ?1", Integer.class)
                .setParameter(1, programmeId)
                .getResultList();
    }
}
