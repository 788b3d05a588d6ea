package se.serviceprogram.activity;

import static se.serviceprogram.access.Right.ACTIVITIES_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.serviceprogram.access.Caller;
import se.serviceprogram.access.Owner;
import se.serviceprogram.actor.ActorService;
import se.serviceprogram.actor.Municipality;
import se.serviceprogram.actor.MunicipalityService;
import se.serviceprogram.removal.AccountedYears;
import se.serviceprogram.removal.RemovableKind;
import se.serviceprogram.removal.Removals;
import se.serviceprogram.web.Listing;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/** Municipal service plans: registering, changing and removing them. */
@ApplicationScoped
class ServicePlanService {

    @Inject
    Removals removals;

    @Inject
    AccountedYears accountedYears;

    @Inject
    ServicePlanRepository plans;

    @Inject
    ActorService actors;

    @Inject
    MunicipalityService municipalities;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Listing<ServicePlanSummary> listing(ServicePlanFilter filter) {
        return plans.listing(filter, LocalDate.now(clock));
    }

    ServicePlan get(UUID id) {
        return plans.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    ServicePlanStatus status(ServicePlan plan) {
        return plans.status(plan, LocalDate.now(clock));
    }

    @Transactional
    ServicePlan create(ServicePlanInput input) {
        caller.require(ACTIVITIES_WRITE, owner(input.municipalityCode()));
        input.requireWhatItsAdoptionSays();
        var plan = new ServicePlan(input, municipalityOf(input));
        plans.persistAndFlush(plan);
        return plan;
    }

    @Transactional
    ServicePlan change(UUID id, String ifMatch, UnaryOperator<ServicePlanInput> change) {
        var plan = get(id);
        caller.require(ACTIVITIES_WRITE, owner(plan));
        var before = ServicePlanInput.of(plan);
        var after = change.apply(before);
        caller.require(ACTIVITIES_WRITE, owner(after.municipalityCode()));
        plan.requireVersion(ifMatch);
        after.requireWhatItsAdoptionSays();
        var municipality = municipalityOf(after);
        requireNotAccountedFor(yearsLost(before, after), "locked.service-plan-changed");
        plan.change(after, municipality);
        plans.flush();
        return plan;
    }

    @Transactional
    void remove(UUID id, String ifMatch) {
        var plan = get(id);
        caller.require(ACTIVITIES_WRITE, owner(plan));
        plan.requireVersion(ifMatch);
        requireNotAccountedFor(plans.yearsInForce(ServicePlanInput.of(plan)), "locked.service-plan-accounted");
        removals.keep(RemovableKind.SERVICE_PLAN, id, plan.title(), List.of(owner(plan)), null);
        plans.delete(plan);
        plans.flush();
    }

    /** The municipality answers for its plan; while its organisation is not registered, only those of the whole region do. */
    Owner owner(ServicePlan plan) {
        return owner(plan.municipality().code());
    }

    private Owner owner(String municipalityCode) {
        return Owner.anyOf(actors.municipalitiesOf(municipalityCode));
    }

    /** What the approved follow-ups of its years counted stays where it was counted. */
    boolean isAccountedFor(ServicePlan plan) {
        return !accountedYears
                .among(plans.yearsInForce(ServicePlanInput.of(plan)))
                .isEmpty();
    }

    /** The years at whose end the municipality would no longer have this plan. */
    private List<Integer> yearsLost(ServicePlanInput before, ServicePlanInput after) {
        var lost = new ArrayList<>(plans.yearsInForce(before));
        if (after.municipalityCode().equals(before.municipalityCode())) {
            lost.removeAll(plans.yearsInForce(after));
        }
        return lost;
    }

    private void requireNotAccountedFor(Collection<Integer> years, String messageKey) {
        var accounted = accountedYears.heldAmong(years);
        if (!accounted.isEmpty()) {
            throw new ProblemException(ProblemType.LOCKED, messageKey, String.valueOf(accounted.first()));
        }
    }

    private Municipality municipalityOf(ServicePlanInput input) {
        var municipality = municipalities.referred(input.municipalityCode(), "#/municipalityCode");
        if (!municipality.regionCode().equals(caller.regionCode())) {
            throw ProblemException.invalid("#/municipalityCode", "service-plan.municipality-elsewhere");
        }
        return municipality;
    }
}
