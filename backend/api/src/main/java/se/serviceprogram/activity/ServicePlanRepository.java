package se.serviceprogram.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import se.serviceprogram.web.Listing;
import se.serviceprogram.web.Years;

/** Queries on service plans; the caller's region is part of each. What status and in force mean the database says. */
@ApplicationScoped
class ServicePlanRepository implements PanacheRepositoryBase<ServicePlan, UUID> {

    private static final String IN_FORCE =
            "cast(is_service_plan_in_force(p.adoptedOn, p.periodStart, p.periodEnd, p.extendedTo, ?) as boolean)";

    Listing<ServicePlanSummary> listing(ServicePlanFilter filter, LocalDate today) {
        var status = statusOn(today);
        return Listing.of(
                        getEntityManager(),
                        ServicePlanSummary.class,
                        "select p.id, p.version, m.code, m.name, p.title, p.periodStart, p.periodEnd, p.extendedTo,"
                                + " p.adoptedOn, " + status + ", p.url",
                        "from ServicePlan p join p.municipality m")
                .where("m.code = ?", filter.municipalityCode)
                .where(status + " = ?", filter.status == null ? null : filter.status.toString())
                .where(IN_FORCE, filter.year == null ? null : Years.required(filter.year))
                .search(filter.q(), "p.title", "p.registryNumber", "m.name")
                .sortable("municipality", "m.name")
                .sortable("periodStart", "p.periodStart")
                .sortable("title", "p.title")
                .sortable("adoptedOn", "p.adoptedOn")
                .orderedBy("municipality", "p.periodStart desc, p.id");
    }

    /** Of the plan as it was read, whatever has become of it since. */
    ServicePlanStatus status(ServicePlan plan, LocalDate today) {
        var status = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select service_plan_status(:adoptedOn, :last, :extendedTo, :today)", String.class)
                .setParameter("adoptedOn", plan.adoptedOn(), LocalDate.class)
                .setParameter("last", plan.periodEnd())
                .setParameter("extendedTo", plan.extendedTo(), Integer.class)
                .setParameter("today", today)
                .getSingleResult();
        return ServicePlanStatus.fromString(status);
    }

    private static String statusOn(LocalDate today) {
        return "cast(service_plan_status(p.adoptedOn, p.periodEnd, p.extendedTo, {d '%s'}) as string)".formatted(today);
    }

    /** The years at whose end a plan with this content is in force. */
    List<Integer> yearsInForce(ServicePlanInput content) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select in_force from unnest(service_plan_years(:adoptedOn, :first, :last, :extendedTo)) in_force",
                        Integer.class)
                .setParameter("adoptedOn", content.adoptedOn(), LocalDate.class)
                .setParameter("first", content.periodStart())
                .setParameter("last", content.periodEnd())
                .setParameter("extendedTo", content.extendedTo(), Integer.class)
                .getResultList();
    }
}
