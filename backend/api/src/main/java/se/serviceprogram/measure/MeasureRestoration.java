package se.serviceprogram.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.serviceprogram.plan.ActionPlanService;
import se.serviceprogram.removal.RemovableKind;
import se.serviceprogram.removal.RestorationRule;

/** A measure comes back only to a plan that is still open, unless it is a draft, which is no part of it yet. */
@ApplicationScoped
class MeasureRestoration implements RestorationRule {

    @Inject
    MeasureService measures;

    @Inject
    ActionPlanService plans;

    @Override
    public RemovableKind kind() {
        return RemovableKind.MEASURE;
    }

    @Override
    public void require(UUID id) {
        var measure = measures.get(id);
        measure.requireOutside(plans.heldForChange(measure.actionPlan().id(), MeasureService.PLAN));
    }
}
