package se.serviceprogram.followup;

import static se.serviceprogram.web.Years.required;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.serviceprogram.web.Listing;

/** Queries on follow-ups; the caller's region is part of each. */
@ApplicationScoped
class FollowUpRepository implements PanacheRepositoryBase<FollowUp, UUID> {

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
