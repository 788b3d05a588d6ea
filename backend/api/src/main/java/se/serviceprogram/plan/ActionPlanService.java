package se.serviceprogram.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.serviceprogram.programme.ProgrammeService;
import se.serviceprogram.removal.RemovableKind;
import se.serviceprogram.removal.Removals;
import se.serviceprogram.web.ContentLock;
import se.serviceprogram.web.FrozenContent;
import se.serviceprogram.web.Listing;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemException.PlacedText;
import se.serviceprogram.web.ProblemException.Text;
import se.serviceprogram.web.ProblemType;

/** Action plans: writing them, adopting them when nothing is missing, and finding them for other features. */
@ApplicationScoped
public class ActionPlanService {

    static final String PROGRAMME = "#/programmeId";

    @Inject
    Removals removals;

    @Inject
    ActionPlanRepository plans;

    @Inject
    ProgrammeService programmes;

    @Inject
    PlanContents contents;

    @Inject
    ContentLock contentLock;

    @Inject
    FrozenContent frozenContent;

    Listing<ActionPlanSummary> listing(ActionPlanFilter filter) {
        return plans.listing(filter);
    }

    List<ActionPlanSummary> withMeasureCounts(List<ActionPlanSummary> rows) {
        var counts = measureCounts(rows.stream().map(ActionPlanSummary::id).toList());
        return rows.stream()
                .map(row -> row.withMeasureCount(counts.getOrDefault(row.id(), 0)))
                .toList();
    }

    Map<UUID, Integer> measureCounts(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : contents.counts(ids);
    }

    /** Whether nothing stands in the way of removing it: its state, or measures, be they others' drafts. */
    boolean isRemovable(ActionPlan plan) {
        return plan.canBeRemoved() && contents.isEmpty(plan.id());
    }

    /** Whether it is open and nothing is missing in it. */
    boolean isReady(ActionPlan plan) {
        return !plan.isLocked() && contents.findings(plan.id()).isEmpty();
    }

    Listing<ActionPlanAdoptionView> adoptions(UUID id) {
        return plans.adoptions(get(id).id());
    }

    public ActionPlan get(UUID id) {
        return plans.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /**
     * The plan that a field of a body refers to, held until the transaction ends, so that it is not adopted while its
     * measures change; an unknown one is that field's error.
     */
    public ActionPlan heldForChange(UUID id, String pointer) {
        return plans.findForChange(id).orElseThrow(() -> ProblemException.invalid(pointer, "reference.unknown", id));
    }

    @Transactional
    UUID create(ActionPlanInput input) {
        var plan = new ActionPlan(programmes.heldForChange(input.programmeId(), PROGRAMME), input);
        plans.persistAndFlush(plan);
        return plan.id();
    }

    @Transactional
    void change(UUID id, String ifMatch, UnaryOperator<ActionPlanInput> change) {
        // The programme before the plan, which is the order of all who hold both: its removal looks for its plans.
        programmes.heldForChange(get(id).programme().id(), PROGRAMME);
        var plan = forChange(id);
        plan.requireVersion(ifMatch);
        var before = ActionPlanInput.of(plan);
        var after = change.apply(before);
        if (plan.isLocked()) {
            contentLock.requireUnchanged(before, after, "status");
        }
        plan.change(after);
        plans.flush();
    }

    @Transactional
    ActionPlanAdoptionView adopt(UUID id, ActionPlanAdoptionInput input) {
        var plan = forChange(id);
        if (plan.isLocked()) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION, "illegal-transition.adopted");
        }
        var findings = contents.findings(id);
        if (!findings.isEmpty()) {
            throw new ProblemException(
                    ProblemType.ILLEGAL_TRANSITION,
                    new Text("illegal-transition.plan-not-ready"),
                    findings.stream()
                            .map(finding -> new PlacedText("", finding))
                            .toList());
        }
        var adoption = plan.adopt(input, frozenContent.of(AdoptedPlan.of(plan, contents.asAdopted(id))));
        plans.flush();
        return ActionPlanAdoptionView.of(adoption);
    }

    @Transactional
    void remove(UUID id, String ifMatch) {
        var plan = forChange(id);
        plan.requireVersion(ifMatch);
        if (!plan.canBeRemoved()) {
            throw new ProblemException(ProblemType.LOCKED, "locked.not-draft");
        }
        removals.keep(RemovableKind.ACTION_PLAN, id, plan.title());
        plans.delete(plan);
        plans.flush();
    }

    private ActionPlan forChange(UUID id) {
        return plans.findForChange(id).orElseThrow(ProblemException::notFound);
    }
}
