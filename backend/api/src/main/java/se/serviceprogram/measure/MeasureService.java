package se.serviceprogram.measure;

import static se.serviceprogram.access.Right.MEASURES_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.serviceprogram.access.Caller;
import se.serviceprogram.access.Owner;
import se.serviceprogram.actor.Actor;
import se.serviceprogram.actor.ActorService;
import se.serviceprogram.plan.ActionPlan;
import se.serviceprogram.plan.ActionPlanService;
import se.serviceprogram.programme.PriorityArea;
import se.serviceprogram.programme.PriorityAreaService;
import se.serviceprogram.removal.RemovableKind;
import se.serviceprogram.removal.Removals;
import se.serviceprogram.support.SupportCodes;
import se.serviceprogram.support.SupportForm;
import se.serviceprogram.web.ContentLock;
import se.serviceprogram.web.Listing;
import se.serviceprogram.web.ProblemException;

/** Measures: planning them while their plan is open, following their status, and telling the follow-up of a year's. */
@ApplicationScoped
public class MeasureService {

    static final String PLAN = "#/actionPlanId";

    @Inject
    Removals removals;

    @Inject
    MeasureRepository measures;

    @Inject
    ActionPlanService plans;

    @Inject
    PriorityAreaService areas;

    @Inject
    ActorService actors;

    @Inject
    SupportCodes supportCodes;

    @Inject
    ContentLock contentLock;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Listing<MeasureSummary> listing(MeasureFilter filter) {
        return measures.listing(filter, LocalDate.now(clock));
    }

    Map<UUID, List<GoalView>> goals(Collection<UUID> measureIds) {
        return measureIds.isEmpty() ? Map.of() : measures.goals(measureIds);
    }

    public Measure get(UUID id) {
        return measures.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** The measures of the year's plan, by number: of its latest version, whatever its status. */
    public List<MeasureOfYear> ofYear(UUID programmeId, int year) {
        return measures.ofYear(programmeId, year).stream()
                .map(MeasureOfYear::of)
                .toList();
    }

    @Transactional
    UUID create(MeasureInput input) {
        caller.require(MEASURES_WRITE, Owner.organisation(input.responsibleId()));
        var plan = plans.heldForChange(input.actionPlanId(), PLAN);
        plan.requireUnlocked();
        var measure = new Measure(input, refs(input, plan));
        measures.persistAndFlush(measure);
        return measure.id();
    }

    @Transactional
    void change(UUID id, String ifMatch, UnaryOperator<MeasureInput> change) {
        var measure = get(id);
        caller.require(MEASURES_WRITE, measure.owner());
        var before = MeasureInput.of(measure);
        var after = change.apply(before);
        caller.require(MEASURES_WRITE, Owner.organisation(after.responsibleId()));
        measure.requireVersion(ifMatch);
        var plan = plans.heldForChange(measure.actionPlan().id(), PLAN);
        var moves = !after.actionPlanId().equals(plan.id());
        if (plan.isLocked() && !(moves && measure.isDraft())) {
            contentLock.requireUnchanged(before, after, "status", "statusComment");
        }
        if (moves) {
            plan = plans.heldForChange(after.actionPlanId(), PLAN);
            plan.requireUnlocked();
        }
        measure.change(after, refs(after, plan));
        measures.flush();
    }

    @Transactional
    void remove(UUID id, String ifMatch) {
        var measure = get(id);
        caller.require(MEASURES_WRITE, measure.owner());
        measure.requireVersion(ifMatch);
        measure.requireOutside(plans.heldForChange(measure.actionPlan().id(), PLAN));
        removals.keep(RemovableKind.MEASURE, id, measure.title(), List.of(measure.owner()), measure.draftOf());
        measures.delete(measure);
        measures.flush();
    }

    private MeasureRefs refs(MeasureInput input, ActionPlan plan) {
        requireSupportForms(input.supportForms());
        return new MeasureRefs(
                plan,
                area(input.priorityAreaId(), plan),
                actors.referredOrNull(input.responsibleId(), "#/responsibleId"),
                participants(input.participantIds()),
                actors.referred(caller.organisation().id(), "#/draft"));
    }

    private PriorityArea area(UUID id, ActionPlan plan) {
        var pointer = "#/priorityAreaId";
        var area = areas.referred(id, pointer);
        if (!area.programme().id().equals(plan.programme().id())) {
            throw ProblemException.invalid(pointer, "priority-area.other-programme");
        }
        return area;
    }

    private Set<Actor> participants(List<UUID> ids) {
        var found = new LinkedHashSet<Actor>();
        for (int i = 0; i < ids.size(); i++) {
            found.add(actors.referred(ids.get(i), "#/participantIds/" + i));
        }
        return found;
    }

    private void requireSupportForms(List<String> codes) {
        var known = codes.isEmpty()
                ? List.of()
                : supportCodes.forms().stream().map(SupportForm::code).toList();
        for (int i = 0; i < codes.size(); i++) {
            if (!known.contains(codes.get(i))) {
                throw ProblemException.invalid("#/supportForms/" + i, "reference.unknown", codes.get(i));
            }
        }
    }
}
